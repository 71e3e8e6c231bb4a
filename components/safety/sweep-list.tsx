import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import type { SweepView } from "@/lib/features/safety/view";
import { sweepWords } from "./sweep-words";

/** The latest full sweeps and what each counted. */
export function SweepList({ sweeps }: { readonly sweeps: readonly SweepView[] }) {
  if (sweeps.length === 0) return null;
  return (
    <div className="mt-6">
      <Section id="sweeps" title="Sweeps" aside="the latest first">
        <ol className="border-t border-line text-sm">
          {sweeps.map((sweep) => (
            <li key={sweep.id} className="flex flex-wrap gap-x-3 border-b border-line py-1.5">
              <Moment at={sweep.at} />
              <span>{sweep.kind === "nightly" ? "nightly" : `on demand, ${sweep.by}`}</span>
              <span className="text-quiet">{sweepWords(sweep)}</span>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}
