import { type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";

const inTitle = 3;

/** The open safety questions in clinician wording: the first three for one line, and all; null for none. */
export function missingByName(missing: readonly FindingId[]) {
  if (missing.length === 0) return { short: null, all: null };
  const labels = missing.map((id) => findingsById[id].label);
  const more = labels.length - inTitle;
  const first = labels.slice(0, inTitle).join("; ");
  return { short: more > 0 ? `${first} and ${more} more` : first, all: labels.join("; ") };
}
