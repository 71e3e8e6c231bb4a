import type { EvidenceTag } from "../../clinical/knowledge/model.ts";

/** How sure a source is, for a reader who does not know the tags (specification, section 0.1). */
export const evidenceWords: Readonly<Record<EvidenceTag, string>> = {
  V: "verified in the source",
  V2: "verified second hand",
  M: "not yet verified",
  policy: "a policy of this product, not a guideline",
};

const tagWords: Readonly<Record<string, string>> = {
  V: "verified",
  V2: "verified second hand",
  M: "not yet verified",
};

/** Spells out the evidence tags: "NG12 [M:NG12]" reads "NG12 [not yet verified: NG12]". */
export function sourceInWords(source: string): string {
  const spelt = source.replaceAll(/\[([^\]]*)\]/g, (_, tags: string) => `[${tagsInWords(tags)}]`);
  return spelt.startsWith("[") ? `To be cited ${spelt}` : spelt;
}

function tagsInWords(tags: string): string {
  return tags
    .split(/\s*[;/]\s*/)
    .map((tag) => {
      const [, letter, rest] = /^(V2|V|M)\b[:\s]*(.*)$/.exec(tag) ?? [];
      const words = letter && tagWords[letter];
      if (!words) return tag;
      return rest ? `${words}: ${rest}` : words;
    })
    .join("; ");
}
