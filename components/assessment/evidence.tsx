import type { CitationLine } from "@/lib/features/summaries/evidence-view";

const looks = {
  M: "border-control font-medium text-ink",
  policy: "border-line text-quiet",
  V: "border-line text-quiet",
  V2: "border-line text-quiet",
} as const;

/** How a source was seen, in words. What was not verified stands out. */
export function Evidence({
  evidence,
  evidenceText,
}: Pick<CitationLine, "evidence" | "evidenceText">) {
  return (
    <span className={`rounded-sm border px-1 whitespace-nowrap ${looks[evidence]}`}>
      {evidenceText}
    </span>
  );
}
