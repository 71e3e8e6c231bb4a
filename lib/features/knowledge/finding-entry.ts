import type { Finding } from "../../clinical/knowledge/findings.ts";
import type { SearchEntry } from "./view.ts";

/** A finding as it is searched for: by label and id, then by its wording, options and what it points to. */
export function findingEntry(finding: Finding): SearchEntry {
  const { id, label, question, pointsTo, accuracy } = finding;
  const options = finding.options?.map((option) => option.label).join(" ") ?? "";
  const rest = `${question ?? ""} ${options} ${pointsTo} ${accuracy ?? ""}`;
  return { kind: "findings", id, title: label, detail: question, rest };
}
