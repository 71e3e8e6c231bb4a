import {
  Calendar,
  CircleDashed,
  CircleSlash2,
  Clock,
  Leaf,
  Octagon,
  TriangleAlert,
} from "lucide-react";
import type { Tier } from "@/lib/clinical/knowledge/tiers";

const icons = {
  emergency: Octagon,
  urgent: TriangleAlert,
  soon: Clock,
  routine: Calendar,
  self_management: Leaf,
} as const;

const inks: Readonly<Record<Tier, string>> = {
  emergency: "text-emergency",
  urgent: "text-urgent",
  soon: "text-soon",
  routine: "text-routine",
  self_management: "text-self-management",
};

const sizes = { row: "size-3.5", page: "size-5" } as const;
type Size = keyof typeof sizes;

interface Props {
  readonly tier: Tier;
  readonly size?: Size;
  readonly coloured?: boolean;
  /** In running text, on the line of its word. */
  readonly inLine?: boolean;
}

/** The shape of a tier; always beside its word. */
export function TierIcon({ tier, size = "row", coloured = false, inLine = false }: Props) {
  const Icon = icons[tier];
  return (
    <Icon
      aria-hidden
      className={`${sizes[size]} shrink-0 ${coloured ? inks[tier] : ""} ${inLine ? "inline align-[-0.125em]" : ""}`}
      strokeWidth={2.25}
    />
  );
}

export function IncompleteIcon({ size = "row" }: { readonly size?: Size }) {
  return <CircleDashed aria-hidden className={`${sizes[size]} shrink-0`} strokeWidth={2.25} />;
}

export function NoTierIcon({ size = "row" }: { readonly size?: Size }) {
  return <CircleSlash2 aria-hidden className={`${sizes[size]} shrink-0`} strokeWidth={2.25} />;
}
