import type { CitationLine, CitedSource } from "../evidence-view.ts";

/** A citation on one line: "ACP: immediate MRI (ACP11, 2011) [read in the source]". */
export function citationWords({ text, source, evidenceText }: CitationLine): string {
  const words = text || (source?.title ?? "");
  if (words === "") return evidenceText;
  const id = source && text !== "" && !words.includes(source.id) ? nameOf(source) : null;
  const date = source?.published && !words.includes(source.published) ? source.published : null;
  const named = [id, date].filter((part) => part !== null).join(", ");
  return [words, named && `(${named})`, `[${evidenceText}]`]
    .filter((part) => part !== "")
    .join(" ");
}

function nameOf({ id }: CitedSource): string {
  return id === "memory" ? "no source named yet" : id;
}
