import { X } from "lucide-react";
import type { Route } from "next";
import type { ReactNode } from "react";
import { TierIcon } from "@/components/assessment/tier-icon";
import { fieldLook } from "@/components/form/field-look";
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
            <Chip key={one} on={on} href={rulesHref(filter, { tier: next })}>
              <TierIcon tier={one} coloured={!on} />
              {tierLabels[one].name}
            </Chip>
          );
        })}
        <Chip on={unverified} href={rulesHref(filter, { unverified: !unverified })}>
          Not yet verified
        </Chip>
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
