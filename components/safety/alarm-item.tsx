import { TierBadge } from "@/components/assessment/tier-badge";
import { DueWords } from "@/components/follow-up/due-words";
import { withoutQuestions } from "@/components/follow-up/without-questions";
import { TextLink } from "@/components/ui/text-link";
import { withoutBrackets } from "@/components/ui/without-brackets";
import { alarmRuleLabels } from "@/lib/features/safety/rules";
import type { AlarmRow } from "@/lib/features/safety/view";
import { AlarmRung } from "./alarm-rung";

interface Props {
  readonly alarm: AlarmRow;
  readonly patientId: string;
  /** Where it differs from the patient's most pressing one. */
  readonly withTier: boolean;
}

/** One alarm of a patient: what is wrong, what it is about, how late, whose, and how far it has climbed. */
export function AlarmItem({ alarm, patientId, withTier }: Props) {
  const { rule, responsible, tier } = alarm;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3">
      <p className="font-semibold">
        {withTier ? (
          <>
            <TierBadge tier={tier} />{" "}
          </>
        ) : null}
        {alarmRuleLabels[rule]}
      </p>
      <About {...{ alarm, patientId }} />
      <p>
        <span className="sr-only">Due: </span>
        <DueWords due={alarm.due} />
      </p>
      <p>
        <span className="sr-only">Responsible: </span>
        {responsible ?? <strong className="text-emergency">Nobody</strong>}
      </p>
      <AlarmRung alarm={alarm} />
    </li>
  );
}

/** Which safety questions a recheck asks stands on the page the link leads to. */
function About({ alarm, patientId }: Pick<Props, "alarm" | "patientId">) {
  const words = withoutBrackets(withoutQuestions(alarm.title));
  return <TextLink href={placeOf(alarm, patientId)}>{words}</TextLink>;
}

/** Where what is undone can be done. */
function placeOf({ rule, loopId, presentationId }: AlarmRow, patientId: string) {
  const ofResult = rule === "result_unreviewed" || rule === "review_not_acted";
  if (loopId && ofResult) return `/results/${loopId}` as const;
  if (presentationId) return `/presentations/${presentationId}` as const;
  return `/patients/${patientId}` as const;
}
