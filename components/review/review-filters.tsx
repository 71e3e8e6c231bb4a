import { X } from "lucide-react";
import type { Route } from "next";
import type { ReactNode } from "react";
import { IncompleteIcon, TierIcon } from "@/components/assessment/tier-icon";
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
          <Chip key={tier} on={on} href={reviewHref(address, { tier: next })}>
            <TierIcon tier={tier} coloured={!on} />
            {tierLabels[tier].name}
          </Chip>
        );
      })}
      <Chip on={address.incomplete} href={reviewHref(address, { incomplete: !address.incomplete })}>
        <IncompleteIcon />
        Incomplete
      </Chip>
      {filtered ? (
        <TextLink href={reviewHref(address, { tier: [], incomplete: false })}>Show all</TextLink>
      ) : null}
    </nav>
  );
}

interface ChipProps {
  readonly on: boolean;
  readonly href: Route;
  readonly children: ReactNode;
}

function Chip({ on, href, children }: ChipProps) {
  const look = on
    ? "border-ink bg-ink text-surface"
    : "border-control bg-surface text-ink hover:bg-sunken";
  return (
    <TextLink
      href={href}
      aria-current={on ? "true" : undefined}
      look={`touchable inline-flex h-8 items-center gap-1.5 rounded-md border px-2.5 ${look}`}
    >
      {children}
      {on ? (
        <>
          <X aria-hidden className="size-3.5" strokeWidth={2.25} />
          <span className="sr-only">, shown; take out of the filter</span>
        </>
      ) : null}
    </TextLink>
  );
}
