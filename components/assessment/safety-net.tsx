import { Section } from "@/components/ui/section";
import type { SafetyNetLine } from "@/lib/features/summaries/safety-net-view";

/** What to tell the patient to come back for. */
export function SafetyNet({ lines }: { readonly lines: readonly SafetyNetLine[] }) {
  return (
    <Section id="safety-net" title="Tell the patient">
      <dl className="border-t border-line text-sm">
        {lines.map((line) => (
          <div key={line.title} className="border-b border-line py-2">
            <dt className="font-semibold">{line.title}</dt>
            <dd>
              {line.text} <span className="text-quiet">{line.source}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
