import { RuleBasis } from "@/components/assessment/rule-basis";
import { Section } from "@/components/ui/section";
import type { SourceLine } from "@/lib/features/summaries/evidence-view";

interface Props {
  readonly rules: readonly SourceLine[];
}

/** The rules that are met and read these results, with answers and source. */
export function RulesOnResults({ rules: reading }: Props) {
  const counted = reading.length === 1 ? "1 rule" : `${reading.length} rules`;
  return (
    <Section id="rules" title="Rules met that read these results" aside={counted}>
      {reading.length === 0 ? (
        <p className="border-t border-line px-2 py-2">
          No rule that is met reads these results. That says nothing against what else is known.
        </p>
      ) : (
        <ol className="border-t border-line text-sm">
          {reading.map((rule) => (
            <li key={rule.ruleId} className="border-b border-line px-2 py-2">
              <RuleBasis rule={rule} brief />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
