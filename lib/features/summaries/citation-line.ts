import type { Citation } from "../../clinical/knowledge/model.ts";
import { sourcesById } from "../../clinical/knowledge/sources.ts";
import { dateWords } from "./date-words.ts";
import type { CitationLine, CitedSource } from "./evidence-view.ts";
import { quotesFigures } from "./published-figures.ts";
import { evidenceWords, sourceInWords } from "./source-in-words.ts";

/** A citation in words: what it says, the source with its date, and how it was seen. */
export function citationLine(citation: Citation): CitationLine {
  const { text, evidence, section } = citation;
  const source = evidence === "policy" ? null : citedSource(citation.source);
  const words =
    evidence === "policy" && /^policy$/i.test(text) ? "" : sourceInWords(text, citation);
  const named = section && !words.includes(section) ? `${words} ${section}`.trim() : words;
  return {
    text: source?.title.includes(named) ? "" : named,
    hasFigures: quotesFigures(text),
    source,
    evidence,
    evidenceText: evidenceWords[evidence],
  };
}

function citedSource(id: Citation["source"]): CitedSource {
  const { title, url, published } = sourcesById[id];
  return { id, title, url, published: published && dateWords(published) };
}
