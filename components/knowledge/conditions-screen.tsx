import { TierBadge } from "@/components/assessment/tier-badge";
import { TextLink } from "@/components/ui/text-link";
import { type ConditionId, conditionLabels } from "@/lib/clinical/knowledge/conditions";
import type { Rule } from "@/lib/clinical/knowledge/rules";
import { severity, tiers } from "@/lib/clinical/knowledge/tiers";
import { rulesNaming } from "@/lib/features/knowledge/advising-rules";
import { ruleName } from "@/lib/features/knowledge/rule-name";
import { ruleCode } from "@/lib/features/summaries/rule-title";
import { ruleHref } from "./knowledge-address";
import { KnowledgePage } from "./knowledge-page";
import { rulesHref } from "./rules-address";

const ids = Object.keys(conditionLabels) as ConditionId[];

/** Every condition, with the rules that suspect it and those that keep it on the list. */
export function ConditionsScreen() {
  return (
    <KnowledgePage
      tab="conditions"
      title="Conditions"
      summary={`${ids.length} conditions a rule may suspect or keep on the list; a suspicion is no diagnosis`}
    >
      <ul className="border-t border-line">
        {ids.map((id) => (
          <li key={id} id={id} className="border-b border-line py-3">
            <Condition id={id} />
          </li>
        ))}
      </ul>
    </KnowledgePage>
  );
}

function Condition({ id }: { readonly id: ConditionId }) {
  const { suspecting, considering } = rulesNaming(id);
  const filter = { tier: [], condition: id, unverified: false };
  return (
    <div className="grid gap-x-8 gap-y-1 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <div>
        <h2 className="font-medium">{conditionLabels[id]}</h2>
        <p className="font-mono text-sm break-all text-quiet">{id}</p>
      </div>
      <div className="min-w-0 space-y-2">
        <Suspecting rules={suspecting} />
        <p className="text-sm leading-6">
          <span className="text-quiet">Kept on the list by {counted(considering.length)}. </span>
          <TextLink href={rulesHref(filter, {})}>
            All {suspecting.length + considering.length}
            <span className="sr-only"> about {conditionLabels[id]}</span>
          </TextLink>
        </p>
      </div>
    </div>
  );
}

/** By tier, each rule by its code. */
function Suspecting({ rules }: { readonly rules: readonly Rule[] }) {
  if (rules.length === 0) return <p className="text-quiet">Suspected by no rule.</p>;
  const present = tiers.filter((tier) =>
    rules.some((rule) => severity(rule.tier) === severity(tier)),
  );
  return (
    <ul className="space-y-1.5">
      {present.map((tier) => (
        <li key={tier} className="flex flex-wrap items-baseline gap-x-3 sm:flex-nowrap">
          <span className="w-34 shrink-0">
            <TierBadge tier={tier} />
          </span>
          <span className="flex min-w-0 flex-wrap gap-x-4 gap-y-1.5 wrap-anywhere">
            {rules
              .filter((rule) => rule.tier === tier)
              .map((rule) => (
                <TextLink key={rule.id} href={ruleHref(rule.id, null)}>
                  <span className="font-mono">{ruleCode(rule.id)}</span> {ruleName(rule.id)}
                </TextLink>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function counted(count: number): string {
  return count === 1 ? "1 rule" : `${count} rules`;
}
