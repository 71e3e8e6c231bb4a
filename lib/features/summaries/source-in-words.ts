import type { Citation, EvidenceTag } from "../../clinical/knowledge/model.ts";

/** How sure a source is, for a reader who does not know the tags (specification, section 0.1). */
export const evidenceWords: Readonly<Record<EvidenceTag, string>> = {
  V: "read in the source",
  V2: "read second hand",
  M: "not yet verified",
  policy: "product safety decision",
};

/** What is said beside a text anyway. */
interface Beside {
  readonly evidence?: EvidenceTag;
  readonly source?: Citation["source"] | undefined;
}

/** "[M:BNF/KDIGO]": only together do they say what is cited. */
const severalAlone = /^\[[^\]]*[;/][^\]]*\]$/;

/**
 * Spells out the evidence tags: "NG12 [M:NG12]" reads "NG12 [not yet verified: NG12]". A tag or a source that
 * stands beside the text is left out: "NG12 [M:NG12]" then reads "NG12", and "[M]" reads as nothing.
 */
export function sourceInWords(text: string, beside: Beside = {}): string {
  const shown = severalAlone.test(text) ? { ...beside, source: undefined } : beside;
  const spelt = text
    .replaceAll(/\[([^\]]*)\]/g, (_, tags: string) => bracketed(tags, shown))
    .replaceAll(/\s+([;:,]|\.(?!\d)|$)/g, "$1")
    .trim();
  if (beside.source) return spelt.replace(/^\[([^\]]*)\]$/, "$1");
  return spelt.startsWith("[") ? `To be cited ${spelt}` : spelt;
}

function bracketed(tags: string, beside: Beside): string {
  const words = tags
    .split(/\s*[;/]\s*/)
    .map((tag) => tagInWords(tag, beside))
    .filter((tag) => tag !== "");
  return words.length > 0 ? `[${words.join("; ")}]` : "";
}

function tagInWords(tag: string, { evidence, source }: Beside): string {
  const [, letter, key = ""] = /^(V2|V|M|policy)\b[:\s]*(.*)$/.exec(tagFirst(tag)) ?? [];
  if (!letter) return tag;
  const words = letter === evidence ? "" : evidenceWords[letter as EvidenceTag];
  return [words, key === source ? "" : key].filter((part) => part !== "").join(": ");
}

/** "NG59 M" as "M:NG59", which is how a tag is usually written. */
function tagFirst(tag: string): string {
  return tag.replace(/^(.+) (V2|V|M)$/, "$2:$1");
}
