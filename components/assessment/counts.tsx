import { Section } from "@/components/ui/section";
import type { CountLine, PublishedLine } from "@/lib/features/summaries/evidence-view";
import { Citation } from "./citation";

/** Published counts as far as this patient's answers fill them. No probability is worked out. */
export function Counts({ counts }: { readonly counts: readonly CountLine[] }) {
  if (counts.length === 0) return null;
  return (
    <Section id="counts" title="Counts from the answers">
      <table className="w-full border-t border-line text-left text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">Count, and what it lacks</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <Row key={count.id} count={count} />
          ))}
        </tbody>
      </table>
      <p className="px-2 py-1.5 text-sm text-quiet">
        Published figures are of the people studied; they are not this patient’s risk.
      </p>
    </Section>
  );
}

function Row({
  count: { name, value, missing, meaning, published },
}: {
  readonly count: CountLine;
}) {
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="w-full px-2 py-1.5 font-normal">
        <span className="font-medium">{name}</span>
        {missing.length > 0 ? (
          <span className="block text-quiet">Missing: {missing.join("; ")}</span>
        ) : null}
        {meaning.map((line) => (
          <span key={line.citation.text} className="block">
            <Published line={line} />
          </span>
        ))}
        {published.length > 0 ? <Figures published={published} /> : null}
      </th>
      <td className="px-2 py-1.5 whitespace-nowrap">{value}</td>
    </tr>
  );
}

function Published({ line: { texts, citation } }: { readonly line: PublishedLine }) {
  return (
    <>
      {texts.join(". ")}. <Citation citation={citation} brief />
    </>
  );
}

function Figures({ published }: Pick<CountLine, "published">) {
  return (
    <details className="printed in-data-[figures=hidden]:hidden">
      <summary className="touchable inline-flex min-h-6 cursor-pointer items-center text-accent underline underline-offset-3">
        Published figures
      </summary>
      {published.map((line) => (
        <p key={line.citation.text} className="text-quiet">
          <Published line={line} />
        </p>
      ))}
    </details>
  );
}
