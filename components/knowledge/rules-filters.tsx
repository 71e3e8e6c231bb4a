import { TierIcon } from "@/components/assessment/tier-icon";
import { fieldLook } from "@/components/form/field-look";
import { FilterChip } from "@/components/table/filter-chip";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { conditionLabels } from "@/lib/clinical/knowledge/conditions";
import { tierLabels, tiers } from "@/lib/clinical/knowledge/tiers";
import type { RuleFilter } from "@/lib/features/knowledge/list-rules";
import { rulesHref } from "./rules-address";

/** Which rules are listed. Each chip is an address; the condition is chosen by a form without script. */
export function RulesFilters({ filter }: { readonly filter: RuleFilter }) {
  const { tier, unverified, condition } = filter;
  const filtered = tier.length > 0 || unverified || condition !== null;
  return (
    <div className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
      <nav aria-label="Filter" className="flex flex-wrap items-center gap-2">
        {tiers.map((one) => {
          const on = tier.includes(one);
          const next = on ? tier.filter((other) => other !== one) : [...tier, one];
          return (
            <FilterChip key={one} on={on} href={rulesHref(filter, { tier: next })}>
              <TierIcon tier={one} coloured={!on} />
              {tierLabels[one].name}
            </FilterChip>
          );
        })}
        <FilterChip on={unverified} href={rulesHref(filter, { unverified: !unverified })}>
          Not yet verified
        </FilterChip>
        {filtered ? <TextLink href="/knowledge/rules">Show all</TextLink> : null}
      </nav>
      <ConditionForm filter={filter} />
    </div>
  );
}

function ConditionForm({
  filter: { tier, unverified, condition },
}: {
  readonly filter: RuleFilter;
}) {
  return (
    <form action="/knowledge/rules" className="flex min-w-0 items-center gap-2">
      {tier.map((one) => (
        <input key={one} type="hidden" name="tier" value={one} />
      ))}
      {unverified ? <input type="hidden" name="evidence" value="unverified" /> : null}
      <label htmlFor="condition" className="text-quiet">
        About
      </label>
      <select
        key={condition}
        id="condition"
        name="condition"
        defaultValue={condition ?? ""}
        className={`${fieldLook} touchable w-72 min-w-0`}
      >
        <option value="">any condition</option>
        {Object.entries(conditionLabels).map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <Button type="submit">Show</Button>
    </form>
  );
}
