import { evidenceWords } from "../summaries/source-in-words.ts";

/** How a LOINC code was seen: "V2:LOINC-MM" is "read second hand: LOINC-MM". */
export function loincStatusWords(status: string | null): string {
  if (status === null) return "nothing to check";
  const [, tag = "", where] = /^(V2|V|M)(?::(.*))?$/.exec(status) ?? [];
  if (tag !== "V" && tag !== "V2") return evidenceWords.M;
  return where ? `${evidenceWords[tag]}: ${where}` : evidenceWords[tag];
}
