import { TierBadge } from "@/components/assessment/tier-badge";
import type { Bundle } from "@/lib/features/orders/view";

/** The concern, its tier, and how much of it waits for a decision. */
export function BundleTitle({ bundle }: { readonly bundle: Bundle }) {
  return (
    <div className="flex min-w-0 flex-1 basis-64 flex-wrap items-center gap-x-3">
      <h3 className="text-sm font-semibold">{bundle.label}</h3>
      <TierBadge tier={bundle.tier} />
      <p className="text-sm text-quiet">{waitingWords(bundle)}</p>
    </div>
  );
}

function waitingWords({ lines }: Bundle): string {
  const open = lines.filter(({ recommendation }) => recommendation?.decision === null).length;
  return open === 0 ? `${lines.length} decided` : `${open} of ${lines.length} not decided`;
}
