import { IncompleteIcon, TierIcon } from "@/components/assessment/tier-icon";
import { FilterChip } from "@/components/table/filter-chip";
import { TextLink } from "@/components/ui/text-link";
import { tierLabels, tiers } from "@/lib/clinical/knowledge/tiers";
import { type ReviewAddress, reviewHref } from "./review-address";

/** Which presentations are listed. Each chip is an address, so that a filter can be kept and sent. */
export function ReviewFilters({ address }: { readonly address: ReviewAddress }) {
  const filtered = address.tier.length > 0 || address.incomplete;
  return (
    <nav aria-label="Filter" className="mb-3 flex flex-wrap items-center gap-2">
      {tiers.map((tier) => {
        const on = address.tier.includes(tier);
        const next = on ? address.tier.filter((one) => one !== tier) : [...address.tier, tier];
        return (
          <FilterChip key={tier} on={on} href={reviewHref(address, { tier: next })}>
            <TierIcon tier={tier} coloured={!on} />
            {tierLabels[tier].name}
          </FilterChip>
        );
      })}
      <FilterChip
        on={address.incomplete}
        href={reviewHref(address, { incomplete: !address.incomplete })}
      >
        <IncompleteIcon />
        Incomplete
      </FilterChip>
      {filtered ? (
        <TextLink href={reviewHref(address, { tier: [], incomplete: false })}>Show all</TextLink>
      ) : null}
    </nav>
  );
}
