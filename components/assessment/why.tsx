import { ChevronRight } from "lucide-react";
import type { SourceLine } from "@/lib/features/summaries/evidence-view";
import { ruleCode } from "@/lib/features/summaries/rule-title";
import { RuleBasis } from "./rule-basis";

interface Props {
  /** The rules behind one line of advice. */
  readonly rules: readonly SourceLine[];
}

/** Why this is said: names the rules, and opens in place down to wording, answers and source. */
export function Why({ rules }: Props) {
  if (rules.length === 0) return null;
  return (
    <details className="group/why min-w-0 text-sm open:basis-full">
      <summary className="touchable inline-flex min-h-6 cursor-pointer items-center gap-1 text-quiet hover:text-ink">
        <ChevronRight
          aria-hidden
          className="size-3.5 shrink-0 group-open/why:rotate-90"
          strokeWidth={2}
        />
        <span className="text-accent">Why</span>
        <span className="font-mono">{rules.map(({ ruleId }) => ruleCode(ruleId)).join(" ")}</span>
      </summary>
      <div className="mt-1 mb-2 space-y-3 border-l-2 border-line pl-4">
        {rules.map((rule) => (
          <RuleBasis key={rule.ruleId} rule={rule} brief />
        ))}
      </div>
    </details>
  );
}
