import type { ReactNode } from "react";
import { TierBadge } from "@/components/assessment/tier-badge";
import { TextLink } from "@/components/ui/text-link";
import type { Rule } from "@/lib/clinical/knowledge/rules";
import { conditionsOf, ruleName } from "@/lib/features/knowledge/rule-name";
import { ruleCode } from "@/lib/features/summaries/rule-title";
import { ruleHref } from "./knowledge-address";

interface LineProps {
  readonly rule: Rule;
  /** How the rule stands to what the page is about. */
  readonly children?: ReactNode;
}

/** One rule in a list: tier, name and what it is about. */
export function RuleLine({ rule, children }: LineProps) {
  return (
    <li className="grid grid-cols-[8.5rem_minmax(0,1fr)] items-baseline border-b border-line py-1.5">
      <span>
        <TierBadge tier={rule.tier} />
      </span>
      <span className="min-w-0">
        <span className="flex flex-wrap justify-between gap-x-4">
          <TextLink href={ruleHref(rule.id, null)}>
            <span className="font-mono">{ruleCode(rule.id)}</span> {ruleName(rule.id)}
          </TextLink>
          {children ? <span className="text-sm">{children}</span> : null}
        </span>
        <span className="block text-sm text-quiet">{conditionsOf(rule)}</span>
      </span>
    </li>
  );
}

/** Rules one below the other; says so when there are none. */
export function RuleLines({
  rules,
  none,
}: {
  readonly rules: readonly Rule[];
  readonly none: string;
}) {
  if (rules.length === 0) return <p className="text-quiet">{none}</p>;
  return (
    <ul className="border-t border-line">
      {rules.map((rule) => (
        <RuleLine key={rule.id} rule={rule} />
      ))}
    </ul>
  );
}
