import { CautionText } from "@/components/assessment/caution-text";
import { Section } from "@/components/ui/section";
import type { Assessment } from "@/lib/clinical/engine/assessment";
import { minutesOf } from "@/lib/clinical/engine/clock";
import { type Advice, allAdvice } from "@/lib/features/summaries/advice";
import { adviceAgainst } from "@/lib/features/summaries/avoid";
import { cautionLines } from "@/lib/features/summaries/cautions";
import { insteadText } from "@/lib/features/summaries/instead";
import { FirstFew } from "./first-few";
import { RuleLinks } from "./rule-link";

/** What the rules that are met would advise: soonest first, then what to consider and what not to do. */
export function TriedAdvice({ assessment }: { readonly assessment: Assessment }) {
  const doNow = doNowOf(assessment);
  const consider = allAdvice(assessment, []).filter(isToConsider);
  const avoid = adviceAgainst({ assessment });
  const general = cautionLines({ assessment }).filter(({ tests }) => tests.length === 0);
  return (
    <Section id="tried-advice" title="Tests and actions advised">
      <div className="border-t border-line text-sm">
        {doNow.length === 0 ? (
          <p className="pt-1.5 text-quiet">No rule that is met asks for more.</p>
        ) : null}
        <AdviceList lines={doNow} assessment={assessment} />
        {consider.length > 0 ? <h3 className="mt-2 font-semibold">To consider</h3> : null}
        <AdviceList lines={consider} assessment={assessment} />
        {avoid.length > 0 ? <h3 className="mt-2 font-semibold">Advised against</h3> : null}
        <ul>
          {avoid.map(({ key, label, ruleIds }) => (
            <li key={key} className="border-b border-line py-1">
              <span className="text-quiet">Not </span>
              {label} <RuleLinks ids={ruleIds} />
            </li>
          ))}
        </ul>
        {general.length > 0 ? <h3 className="mt-2 font-semibold">Cautions</h3> : null}
        {general.map((caution) => (
          <CautionText key={caution.id} caution={caution} />
        ))}
      </div>
    </Section>
  );
}

/** Required tests and actions, soonest first. */
export function doNowOf(assessment: Assessment): Advice[] {
  return allAdvice(assessment, [])
    .filter((advice) => !isToConsider(advice))
    .toSorted(bySoonest);
}

function isToConsider({ kind, advice }: Advice): boolean {
  return kind === "investigation" && advice === "consider";
}

interface ListProps {
  readonly lines: readonly Advice[];
  readonly assessment: Assessment;
  /** How many are shown at once; all unless told. */
  readonly shown?: number;
}

/** Each with its clock, its rules and the cautions about it. */
export function AdviceList({ lines, assessment, shown = lines.length }: ListProps) {
  return (
    <FirstFew
      items={lines}
      idOf={({ code }) => code}
      row={(line) => <AdviceRow line={line} assessment={assessment} />}
      shown={shown}
    />
  );
}

interface RowProps {
  readonly line: Advice;
  readonly assessment: Assessment;
}

function AdviceRow({ line: { code, label, deadline, ruleIds }, assessment }: RowProps) {
  const test = assessment.investigations.find(({ id }) => id === code);
  const instead = test && insteadText(test);
  return (
    <>
      <span className="font-medium">{label}</span> {deadline} <RuleLinks ids={ruleIds} />
      {cautionLines({ assessment })
        .filter(({ id }) => test?.cautions.includes(id))
        .map((caution) => (
          <CautionText key={caution.id} caution={caution} />
        ))}
      {instead ? <p>{instead}</p> : null}
    </>
  );
}

/** Without a clock last. */
function bySoonest(a: Advice, b: Advice): number {
  return rank(a) - rank(b);
}

function rank({ within }: Advice): number {
  return within === null ? Number.MAX_SAFE_INTEGER : minutesOf(within);
}
