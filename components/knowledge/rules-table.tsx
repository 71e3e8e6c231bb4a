import { Evidence } from "@/components/assessment/evidence";
import { TierBadge } from "@/components/assessment/tier-badge";
import { cellLook, headLook, rowLinkLook, rowLook, tableLook } from "@/components/table/look";
import { TextLink } from "@/components/ui/text-link";
import { cited } from "@/lib/clinical/engine/cited";
import { ruleInWords } from "@/lib/clinical/engine/rule-text";
import type { Rule } from "@/lib/clinical/knowledge/rules";
import { conditionsOf, ruleName } from "@/lib/features/knowledge/rule-name";
import { ruleCode } from "@/lib/features/summaries/rule-title";
import { evidenceWords } from "@/lib/features/summaries/source-in-words";
import { ruleHref } from "./knowledge-address";

/** Rules one a row; the link answers for its row. */
export function RulesTable({ rules }: { readonly rules: readonly Rule[] }) {
  return (
    <div className="overflow-x-auto">
      <table className={`${tableLook} table-fixed`}>
        <caption className="sr-only">Rules, most urgent first</caption>
        <thead>
          <tr>
            <th scope="col" className={`${headLook} w-38`}>
              Tier
            </th>
            <th scope="col" className={`${headLook} w-42 lg:w-56`}>
              Rule
            </th>
            <th scope="col" className={headLook}>
              Suspects; met when
            </th>
            <th scope="col" className={`${headLook} hidden w-44 lg:table-cell`}>
              Evidence
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <Row key={rule.id} rule={rule} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ rule }: { readonly rule: Rule }) {
  const { evidence } = cited(rule.sources);
  return (
    <tr className={rowLook}>
      <td className={`${cellLook} align-top`}>
        <TierBadge tier={rule.tier} />
      </td>
      <td className={`${cellLook} align-top`}>
        <TextLink href={ruleHref(rule.id, null)} look={rowLinkLook} data-row>
          <span className="font-mono">{ruleCode(rule.id)}</span> {ruleName(rule.id)}
        </TextLink>
      </td>
      <td className={`${cellLook} align-top`}>
        <p>{conditionsOf(rule) || "No condition"}</p>
        <p className="line-clamp-2 text-quiet">{ruleInWords(rule)}</p>
      </td>
      <td className={`${cellLook} hidden align-top lg:table-cell`}>
        <Evidence evidence={evidence} evidenceText={evidenceWords[evidence]} />
      </td>
    </tr>
  );
}
