import { Citations } from "@/components/assessment/citation";
import { Section } from "@/components/ui/section";
import type { Calculator } from "@/lib/clinical/calculators/model";
import { citationLine } from "@/lib/features/summaries/citation-line";
import { Statements } from "./statements";

/** How a calculator works, what was published about it, what it cannot say, and whose it is. */
export function CalculatorBasis({ calculator }: { readonly calculator: Calculator }) {
  const { formula, published, limits, sources, licence } = calculator;
  return (
    <div className="mt-8 grid max-w-5xl gap-x-8 gap-y-6 lg:grid-cols-2">
      <Section id="formula" title="How it is worked out">
        <p className="max-w-[75ch]">{formula}</p>
      </Section>
      {published.length > 0 ? (
        <Section id="published" title="Published figures" aside="About the people studied">
          <Statements statements={published} />
        </Section>
      ) : null}
      {limits.length > 0 ? (
        <Section id="limits" title="Limits">
          <ul className="max-w-[75ch] space-y-1">
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="sources" title="Sources and licence">
        <Citations citations={sources.map(citationLine)} />
        <p className="mt-2 max-w-[75ch] text-quiet">{licence}</p>
      </Section>
    </div>
  );
}
