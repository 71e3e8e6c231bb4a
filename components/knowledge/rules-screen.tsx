import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import { rules } from "@/lib/clinical/knowledge/rules";
import { listRules, type RuleFilter } from "@/lib/features/knowledge/list-rules";
import { KnowledgePage } from "./knowledge-page";
import { RulesFilters } from "./rules-filters";
import { RulesTable } from "./rules-table";

/** Every rule, or those a filter leaves. */
export function RulesScreen({ filter }: { readonly filter: RuleFilter }) {
  const listed = listRules(filter);
  return (
    <KnowledgePage
      tab="rules"
      title="Rules"
      summary={`${listed.length} of ${rules.length} shown, by tier, then by id`}
    >
      <RulesFilters filter={filter} />
      {listed.length === 0 ? (
        <Empty title="No rule fits this filter">
          <p>
            {rules.length} rules were looked through.{" "}
            <TextLink href="/knowledge/rules">Show all</TextLink>
          </p>
        </Empty>
      ) : (
        <RulesTable rules={listed} />
      )}
    </KnowledgePage>
  );
}
