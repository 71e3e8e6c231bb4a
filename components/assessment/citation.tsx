import { TextLink } from "@/components/ui/text-link";
import type { CitationLine, CitedSource } from "@/lib/features/summaries/evidence-view";
import { Evidence } from "./evidence";
import { Figure } from "./figure";

interface Props {
  readonly citation: CitationLine;
  /** Beside advice: a source by its short name; at the end of the page it stands in full, to be opened. */
  readonly brief?: boolean;
}

/** A source as cited, with its title and date, and how it was seen. */
export function Citation({ citation, brief = false }: Props) {
  const { text, hasFigures, source, evidence, evidenceText } = citation;
  return (
    <>
      {hasFigures ? <Figure>{text}</Figure> : text}{" "}
      {source ? (
        <span className="text-quiet">
          {brief ? shortName(source, text) : <FullName source={source} />}
        </span>
      ) : null}{" "}
      <Evidence evidence={evidence} evidenceText={evidenceText} />
    </>
  );
}

interface ListProps extends Pick<Props, "brief"> {
  readonly citations: readonly CitationLine[];
}

/** Several sources, one a line. */
export function Citations({ citations, brief = false }: ListProps) {
  return (
    <ul>
      {citations.map((citation) => (
        <li key={`${citation.source?.id} ${citation.text}`}>
          <Citation citation={citation} brief={brief} />
        </li>
      ))}
    </ul>
  );
}

/** Its key and date, as far as the text beside it does not say them. */
function shortName({ id, published }: CitedSource, text: string): string {
  const name = id === "memory" ? "no source named yet" : id;
  const date = published && !id.endsWith(published.slice(-2)) ? published : "";
  return [name, date].filter((part) => part && !text.includes(part)).join(" ");
}

function FullName({ source: { id, title, published } }: { readonly source: CitedSource }) {
  return (
    <>
      <TextLink
        href={`/knowledge/sources/${id}`}
        look="underline decoration-line underline-offset-3 hover:text-ink"
      >
        {title}
      </TextLink>
      {published && !title.includes(published) ? `, ${published}` : ""}
    </>
  );
}
