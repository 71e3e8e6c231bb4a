import type { Citation, EvidenceTag } from "../knowledge/model.ts";

/** From best to worst seen: the weakest tag speaks for what rests on several sources. */
const evidenceTags: readonly EvidenceTag[] = ["V", "V2", "policy", "M"];

export interface Cited {
  readonly source: string;
  readonly evidence: EvidenceTag;
}

/** Several citations as one line, with the evidence that may be claimed for them. */
export function cited(sources: readonly Citation[]): Cited {
  const seen = new Set(sources.map(({ evidence }) => evidence));
  return {
    source: sources.map(({ text }) => text).join("; "),
    evidence: evidenceTags.findLast((tag) => seen.has(tag)) ?? "M",
  };
}
