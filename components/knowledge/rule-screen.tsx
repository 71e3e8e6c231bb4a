import { TierBadge } from "@/components/assessment/tier-badge";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { Rule } from "@/lib/clinical/knowledge/rules";
import { tierLabels } from "@/lib/clinical/knowledge/tiers";
import type { ChangeNote } from "@/lib/features/knowledge/changelog-mentions";
import { listRules } from "@/lib/features/knowledge/list-rules";
import { conditionsOf, ruleName } from "@/lib/features/knowledge/rule-name";
import type { RuleOnPresentation } from "@/lib/features/knowledge/view";
import { ruleCode } from "@/lib/features/summaries/rule-title";
import { EntryList } from "./entry-list";
import { ruleHref } from "./knowledge-address";
import { KnowledgePage } from "./knowledge-page";
import { RuleAdvice } from "./rule-advice";
import { RuleAside } from "./rule-aside";
import { RuleCondition } from "./rule-condition";
import { RuleVerdict } from "./rule-verdict";
import { ThreeColumns } from "./three-columns";

interface Props {
  readonly rule: Rule;
  /** The presentation one came from: its verdict; "unknown" when there is none to be shown; null for none. */
  readonly on: RuleOnPresentation | "unknown" | null;
  readonly changes: readonly ChangeNote[];
}

/** One rule: what fires it, what it suggests, what it rests on, and what it said about one patient. */
export function RuleScreen({ rule, on, changes }: Props) {
  const shown = on === "unknown" ? null : on;
  const from = shown?.presentationId ?? null;
  return (
    <KnowledgePage
      tab="rules"
      title={`${ruleCode(rule.id)} ${ruleName(rule.id)}`}
      summary={<span className="font-mono">{rule.id}</span>}
      actions={<TryIt rule={rule} from={from} />}
    >
      <ThreeColumns
        list={<Neighbours rule={rule} from={from} />}
        aside={<RuleAside rule={rule} changes={changes} />}
      >
        {on === "unknown" ? <Unknown /> : null}
        {shown ? <RuleVerdict on={shown} /> : null}
        <div>
          <p className="flex flex-wrap items-center gap-x-3">
            <TierBadge tier={rule.tier} />
            <span className="text-quiet">{tierLabels[rule.tier].meaning}</span>
          </p>
          <p className="mt-1.5 font-medium">{conditionsOf(rule) || "Names no condition"}</p>
        </div>
        <RuleCondition rule={rule} facts={shown?.assessed?.facts ?? null} />
        <RuleAdvice rule={rule} />
      </ThreeColumns>
    </KnowledgePage>
  );
}

function TryIt({ rule, from }: { readonly rule: Rule; readonly from: string | null }) {
  const query = new URLSearchParams({ ...(from ? { from } : {}), rule: rule.id });
  return (
    <TextLink href={`/knowledge/try?${query}`} look={buttonClass("secondary")}>
      Try it
    </TextLink>
  );
}

function Neighbours({ rule, from }: { readonly rule: Rule; readonly from: string | null }) {
  const entries = listRules({ tier: [rule.tier], condition: null, unverified: false });
  return (
    <EntryList
      label={`${tierLabels[rule.tier].name} rules`}
      current={rule.id}
      entries={entries.map(({ id }) => ({
        id,
        href: ruleHref(id, from),
        name: ruleName(id),
        code: ruleCode(id),
      }))}
    />
  );
}

/** Says the same whether a presentation never existed, is another practice's, or is not for this role. */
function Unknown() {
  return (
    <Notice tone="plain" role="status">
      <p>
        The presentation this link came from was not found. The rule is shown without a patient.
      </p>
    </Notice>
  );
}
