import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Source } from "@/lib/clinical/knowledge/sources";
import { citing } from "@/lib/features/knowledge/citing";
import type { KnowledgeKind } from "@/lib/features/knowledge/view";
import { dateWords } from "@/lib/features/summaries/date-words";
import { FactsList } from "./facts-list";
import { entryHref } from "./knowledge-address";
import { KnowledgePage } from "./knowledge-page";
import { RuleLines } from "./rule-line";

/** One source: where it is, how it was seen, and what rests on it. */
export function SourceScreen({ source }: { readonly source: Source }) {
  const cited = citing(source.id);
  return (
    <KnowledgePage
      tab="sources"
      title={source.title}
      summary={<span className="font-mono">{source.id}</span>}
    >
      <div className="grid gap-x-10 gap-y-7 lg:grid-cols-2">
        <div className="min-w-0 space-y-6">
          <About source={source} />
          <Section id="rules" title="Rules that cite it" aside={`${cited.rules.length}`}>
            <RuleLines rules={cited.rules} none="None." />
          </Section>
        </div>
        <div className="min-w-0 space-y-6">
          <Citing
            kind="cautions"
            title="Cautions that cite it"
            entries={cited.cautions.map(({ id, text }) => ({ id, name: text }))}
          />
          <Citing
            kind="treatments"
            title="Treatments that cite it"
            entries={cited.treatments.map(({ id, label }) => ({ id, name: label }))}
          />
          <Citing
            kind="findings"
            title="Findings whose published figures name it"
            entries={cited.findings.map(({ id, label }) => ({ id, name: label }))}
          />
          <Disputes labels={cited.disagreements.map(({ label }) => label)} />
        </div>
      </div>
    </KnowledgePage>
  );
}

function About({
  source: { url, published, seen, reviewNote, licence },
}: {
  readonly source: Source;
}) {
  return (
    <FactsList
      facts={[
        { name: "Where", value: url ? <Away url={url} /> : "No address in the register" },
        { name: "Published", value: published ? dateWords(published) : "Not given" },
        { name: "How it was seen", value: seen },
        { name: "To read again", value: reviewNote ?? "Nothing noted" },
        { name: "Licence", value: licence ?? "Nothing noted" },
      ]}
    />
  );
}

/** Leaves the product: the site does not learn where one came from. */
function Away({ url }: { readonly url: string }) {
  return (
    <a
      href={url}
      rel="noreferrer"
      className="break-all text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
    >
      {url}
    </a>
  );
}

interface CitingProps {
  readonly kind: KnowledgeKind;
  readonly title: string;
  readonly entries: readonly { readonly id: string; readonly name: string }[];
}

function Citing({ kind, title, entries }: CitingProps) {
  return (
    <Section id={kind} title={title} aside={`${entries.length}`}>
      {entries.length === 0 ? <p className="text-quiet">None.</p> : null}
      <ul className="border-t border-line">
        {entries.map(({ id, name }) => (
          <li key={id} className="border-b border-line py-1.5">
            <TextLink href={entryHref(kind, id)}>{name}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Disputes({ labels }: { readonly labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <Section id="disputes" title="Disagreements it is part of" aside={`${labels.length}`}>
      <ul className="border-t border-line">
        {labels.map((label) => (
          <li key={label} className="border-b border-line py-1.5">
            <TextLink href="/knowledge#disagreements">{label}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
