import type { FigureLine } from "@/lib/features/summaries/evidence-view";

/** What studies found about each finding by itself, said once for all rules. */
export function Figures({ figures }: { readonly figures: readonly FigureLine[] }) {
  if (figures.length === 0) return null;
  return (
    <details className="printed mt-3 max-w-[75ch] text-sm in-data-[figures=hidden]:hidden">
      <summary className="touchable inline-flex cursor-pointer items-center text-accent underline underline-offset-3">
        Published figures of {figures.length} findings behind these rules
      </summary>
      <p className="mt-1 text-quiet">
        From studies of the single finding; not this patient’s risk, and not to be multiplied.
      </p>
      <dl id="figures" className="mt-1">
        {figures.map(({ finding, label, text }) => (
          <div key={finding} className="border-b border-line py-1">
            <dt className="font-medium">{label}</dt>
            <dd className="text-quiet">{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
