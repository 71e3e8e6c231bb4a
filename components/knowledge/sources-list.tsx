import { Evidence } from "@/components/assessment/evidence";
import { TextLink } from "@/components/ui/text-link";
import type { Citation } from "@/lib/clinical/knowledge/model";
import { sourcesById } from "@/lib/clinical/knowledge/sources";
import { citationLine } from "@/lib/features/summaries/citation-line";
import { entryHref } from "./knowledge-address";

/** What an entry rests on: as cited, the source with section and date, and how it was seen. */
export function SourcesList({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <ul className="border-t border-line">
      {citations.map((citation) => (
        <li key={citation.text} className="space-y-0.5 border-b border-line py-1.5">
          <Cited citation={citation} />
        </li>
      ))}
    </ul>
  );
}

function Cited({ citation }: { readonly citation: Citation }) {
  const { text, source, evidence, evidenceText } = citationLine(citation);
  const { title } = sourcesById[citation.source];
  return (
    <>
      <p>{text}</p>
      <p>
        <TextLink href={entryHref("sources", citation.source)}>{title}</TextLink>
        {source?.published && !title.includes(source.published) ? (
          <span className="text-quiet">, {source.published}</span>
        ) : null}
      </p>
      <p>
        <Evidence evidence={evidence} evidenceText={evidenceText} />
      </p>
    </>
  );
}
