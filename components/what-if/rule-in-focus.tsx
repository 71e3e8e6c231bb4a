import { TierBadge } from "@/components/assessment/tier-badge";
import { Section } from "@/components/ui/section";
import type { Assessment, RuleVerdict } from "@/lib/clinical/engine/assessment";
import { ruleInWords } from "@/lib/clinical/engine/rule-text";
import { type RuleId, rulesById } from "@/lib/clinical/knowledge/rules";
import { ruleTitle } from "@/lib/features/summaries/rule-title";
import { FindingLinks } from "./jump";
import { RuleLink } from "./rule-link";

interface Props {
  readonly id: RuleId;
  readonly assessment: Assessment;
}

/** The one rule somebody came to try: its verdict, what speaks for it and what is missing. */
export function RuleInFocus({ id, assessment }: Props) {
  const rule = assessment.rules.find((one) => one.id === id);
  if (!rule) return null;
  return (
    <Section id="rule-in-focus" title={`Rule ${ruleTitle(id)}`}>
      <div className="space-y-1 border-l-3 border-accent bg-accent-soft px-3 py-2">
        <p className="flex flex-wrap items-center gap-2">
          <span className="text-xl font-semibold">{verdictWords(rule)}</span>
          <TierBadge tier={rule.tier} />
          <RuleLink id={id}>
            <span className="font-mono text-sm">{id}</span>
          </RuleLink>
        </p>
        <p className="max-w-[75ch] text-sm">{ruleInWords(rulesById[id])}</p>
        <p className="text-sm">
          <span className="text-quiet">Speaks for it: </span>
          {rule.because.length > 0 ? <FindingLinks ids={rule.because} /> : "no answer yet"}
        </p>
        <p className="text-sm">
          <span className="text-quiet">Missing: </span>
          {rule.missing.length > 0 ? <FindingLinks ids={rule.missing} /> : "nothing"}
        </p>
      </div>
    </Section>
  );
}

function verdictWords({ verdict, open }: RuleVerdict): string {
  if (verdict === "met") return "Met";
  if (verdict === "not_met") return "Not met";
  return open ? "Open" : "Undetermined";
}
