import { conditionLabels } from "../../clinical/knowledge/conditions.ts";
import { type Finding, findings, findingsById } from "../../clinical/knowledge/findings.ts";
import { conditionName } from "./rule-name.ts";

/** What a finding points to, with the names of conditions and findings for their ids. */
export function pointsToInWords(finding: Finding): string {
  const { pointsTo } = finding;
  if (pointsTo === "-") return "Nothing by itself";
  return pointsTo
    .replace(asAbove, () => pointsToInWords(before(finding)))
    .replaceAll(/[a-z0-9]+(?:_[a-z0-9]+)*/g, nameOf);
}

/** Published accuracy as text; null where the specification has none. */
export function accuracyOf(finding: Finding): string | null {
  return finding.accuracy?.replace(asAbove, () => accuracyOf(before(finding)) ?? "") ?? null;
}

const asAbove = /\bas above\b/i;

/** The row above in the specification. */
function before(finding: Finding): Finding {
  return findings[findings.indexOf(finding) - 1] ?? finding;
}

function nameOf(word: string): string {
  if (Object.hasOwn(conditionLabels, word)) {
    return conditionName(word as keyof typeof conditionLabels);
  }
  if (word === "aaa") return "AAA";
  if (!word.includes("_")) return word;
  return Object.hasOwn(findingsById, word)
    ? findingsById[word as Finding["id"]].label
    : word.replaceAll("_", " ");
}
