import type { FindingId } from "../../clinical/knowledge/findings.ts";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import type { StoredAnswers } from "../presentations/stored-answers.ts";

/** The answers that say something about cancer; one of them is enough to have asked. */
export const cancerFindings = [
  "cancer_history",
  "record_cancer_history",
  "cancer_types",
] as const satisfies readonly FindingId[];

/**
 * "cancer: breast, lung", "cancer: none known", "cancer: confirmed Multiple myeloma", …; null when it was neither asked
 * nor confirmed. What was confirmed counts before what anybody answered.
 */
export function cancerText(
  answers: StoredAnswers,
  confirmed: readonly string[] = [],
): string | null {
  const types = typesIn(answers);
  if (confirmed.length > 0) {
    const told = types.length > 0 ? `${types.join(", ")}; ` : "";
    return `cancer: ${told}confirmed ${[...new Set(confirmed)].join(", ")}`;
  }
  if (types.length > 0) return `cancer: ${types.join(", ")}`;
  const said = [answers.cancer_history?.value, answers.record_cancer_history?.value];
  if (said.includes("yes")) return "cancer: yes, type not recorded";
  if (said.includes("unknown")) return "cancer: patient not sure";
  return said.includes("no") ? "cancer: none known" : null;
}

function typesIn({ cancer_types: types }: StoredAnswers): string[] {
  const values: readonly unknown[] = Array.isArray(types?.value) ? types.value : [];
  return (findingsById.cancer_types.options ?? [])
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => label.toLowerCase());
}
