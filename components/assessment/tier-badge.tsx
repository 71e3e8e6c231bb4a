import { type Tier, tierLabels } from "@/lib/clinical/knowledge/tiers";
import { IncompleteIcon, NoTierIcon, TierIcon } from "./tier-icon";

const colours: Readonly<Record<Tier, string>> = {
  emergency: "text-emergency bg-emergency-soft",
  urgent: "text-urgent bg-urgent-soft",
  soon: "text-soon bg-soon-soft",
  routine: "text-routine bg-routine-soft",
  self_management: "text-self-management bg-self-management-soft",
};

const shape = "inline-flex items-center rounded-sm font-semibold whitespace-nowrap print:border";
const sizes = {
  row: "h-6 gap-1.5 px-2 text-sm",
  page: "h-9 gap-2 px-3 text-xl",
} as const;

interface SizeProps {
  readonly size?: keyof typeof sizes;
}

interface Props extends SizeProps {
  /** null: the rules could not be run. */
  readonly tier: Tier | null;
}

/** A tier as icon, word and colour; the icon and the word carry it alone. */
export function TierBadge({ tier, size = "row" }: Props) {
  if (tier === null) {
    return (
      <span className={`${shape} ${sizes[size]} hatched border border-control bg-surface`}>
        <NoTierIcon size={size} />
        Not assessed
      </span>
    );
  }
  return (
    <span className={`${shape} ${sizes[size]} ${colours[tier]}`}>
      <TierIcon tier={tier} size={size} />
      {tierLabels[tier].name}
    </span>
  );
}

/** The minimum safety set is not completely answered. Never green, never without the word. */
export function IncompleteBadge({ size = "row" }: SizeProps) {
  return (
    <span className={`${shape} ${sizes[size]} hatched border border-control bg-surface text-ink`}>
      <IncompleteIcon size={size} />
      Incomplete
    </span>
  );
}
