import { convertToCanonical } from "../../clinical/engine/convert-unit.ts";
import type { ResultRange } from "../../clinical/engine/reference-range.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";

const number = String.raw`(\d{1,7}(?:\.\d{1,4})?)`;
const both = new RegExp(String.raw`^${number}\s*(?:-|–|—|to)\s*${number}$`);
const upTo = new RegExp(String.raw`^(?:<|<=|≤|up to)\s*${number}$`);
const from = new RegExp(String.raw`^(?:>|>=|≥|from)\s*${number}$`);

/**
 * A range as a laboratory prints it, "2.20–2.60", "< 5" or "> 60", in the unit of the catalogue; null where it cannot
 * be read, or its limits are the wrong way round.
 */
export function readRange(finding: FindingId, typed: string, ucum: string): ResultRange | null {
  const text = typed.trim().toLowerCase();
  const [, low, high] = both.exec(text) ?? [];
  const lower = low ?? from.exec(text)?.[1];
  const upper = high ?? upTo.exec(text)?.[1];
  if (lower === undefined && upper === undefined) return null;
  const range = { low: canonical(finding, lower, ucum), high: canonical(finding, upper, ucum) };
  const wrong = range.low !== null && range.high !== null && range.low > range.high;
  return wrong ? null : range;
}

/** "< 5" and "> 60" leave the limit out, "≤ 5" and "up to 5" do not. */
export function limitsAreOutside(printed: string | null): boolean {
  return /^[<>](?!=)/.test(printed?.trim() ?? "");
}

function canonical(finding: FindingId, text: string | undefined, ucum: string): number | null {
  if (text === undefined) return null;
  const converted = convertToCanonical(finding, Number(text), ucum);
  return "problem" in converted ? null : converted.value;
}
