import { Section } from "@/components/ui/section";
import type { Facts } from "@/lib/clinical/engine/facts";
import { outlineOf } from "@/lib/clinical/engine/rule-outline";
import { ruleInWords } from "@/lib/clinical/engine/rule-text";
import type { Rule } from "@/lib/clinical/knowledge/rules";
import { Outline } from "./outline";

interface Props {
  readonly rule: Rule;
  readonly facts: Facts | null;
}

/** What fires the rule, as a sentence and line by line; both are read off the same tree. */
export function RuleCondition({ rule, facts }: Props) {
  return (
    <Section id="when" title="Met when">
      <p className="max-w-[75ch]">{ruleInWords(rule)}</p>
      <div className="mt-3 border-t border-line pt-2">
        <h3 className="mb-1 text-sm text-quiet">
          {facts ? "Line by line, with the answers of this presentation" : "Line by line"}
        </h3>
        <Outline line={outlineOf(rule.when)} facts={facts} />
      </div>
    </Section>
  );
}
