import type { CitationLine } from "@/lib/features/summaries/view";

/** A source as cited, with its evidence tag. What was not verified says so in a frame. */
export function Citation({ citation }: { readonly citation: CitationLine }) {
  return (
    <li>
      {citation.text}{" "}
      {citation.evidence === "M" ? (
        <span className="rounded-sm border border-control px-1 font-medium whitespace-nowrap">
          <span className="font-mono">M</span> {citation.evidenceText}
        </span>
      ) : (
        <span className="font-mono text-quiet">{citation.evidence}</span>
      )}
    </li>
  );
}
