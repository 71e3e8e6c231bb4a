import { TierBadge } from "@/components/assessment/tier-badge";
import { DueWords } from "@/components/follow-up/due-words";
import { PatientName } from "@/components/patients/patient-name";
import { TextLink } from "@/components/ui/text-link";
import { withoutBrackets } from "@/components/ui/without-brackets";
import { alarmRuleLabels } from "@/lib/features/safety/rules";
import type { AlarmRow } from "@/lib/features/safety/view";
import { AlarmRung } from "./alarm-rung";
import { ReceiptForm } from "./receipt-form";

interface Props {
  readonly alarm: AlarmRow;
  readonly mayReceive: boolean;
}

/** One alarm: what is wrong and for whom; beneath, what it is about, how late, whose, and how far it has climbed. */
export function AlarmItem({ alarm, mayReceive }: Props) {
  const { patient, rule, responsible, receipt } = alarm;
  const label = alarmRuleLabels[rule];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 border-b border-line px-3 py-1.5 text-sm leading-4.5">
      <p className="flex min-w-0 flex-wrap items-center gap-x-2 text-base leading-5 font-medium">
        <TierBadge tier={alarm.tier} />
        <span>{label}</span>
        <span>
          <PatientName patient={patient} />{" "}
          <span className="text-sm font-normal whitespace-nowrap text-quiet">
            {patient.ageYears} y · <span className="font-mono">{patient.number}</span>
          </span>
        </span>
      </p>
      <div className="screen-only">
        {mayReceive && !receipt ? (
          <ReceiptForm
            alarmId={alarm.id}
            version={alarm.version}
            idempotencyKey={alarm.receiptKey}
            about={`${label}, ${patient.familyName}, ${patient.givenNames}`}
          />
        ) : null}
      </div>
      <div className="col-span-2 flex flex-wrap items-baseline gap-x-3">
        <About alarm={alarm} />
        <p>
          <span className="sr-only">Due: </span>
          <DueWords due={alarm.due} />
        </p>
        <p>
          <span className="sr-only">Responsible: </span>
          {responsible ?? <strong className="text-emergency">Nobody</strong>}
        </p>
        <AlarmRung alarm={alarm} />
      </div>
    </li>
  );
}

/** Which safety questions a recheck asks stands on the page the link leads to. */
function About({ alarm }: { readonly alarm: AlarmRow }) {
  const { presentationId, patient, title } = alarm;
  const words = withoutBrackets(title.split(" · ask: ")[0] ?? title);
  return presentationId ? (
    <TextLink href={`/presentations/${presentationId}`}>{words}</TextLink>
  ) : (
    <TextLink href={`/patients/${patient.id}`}>{words}</TextLink>
  );
}
