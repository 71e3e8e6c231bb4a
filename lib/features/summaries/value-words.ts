import type { AnswerValue } from "../../clinical/engine/answers.ts";
import type { Finding } from "../../clinical/knowledge/findings.ts";
import { dateWords } from "./date-words.ts";

const noBreak = "\u00a0";

/** A value of a finding in words: "patient not sure", "58 mL/min", "Breast, Lung". */
export function valueWords(finding: Finding, value: AnswerValue): string {
  if (value === "unknown") return finding.kind === "tri" ? "patient not sure" : "not known";
  if (typeof value === "number") {
    return finding.unit ? `${value}${noBreak}${finding.unit}` : `${value}`;
  }
  if (typeof value !== "string") {
    return value.length === 0
      ? "none chosen"
      : value.map((one) => optionWords(finding, one)).join(", ");
  }
  return finding.kind === "date" ? dateWords(value) : optionWords(finding, value);
}

function optionWords(finding: Finding, value: string): string {
  return finding.options?.find((option) => option.value === value)?.label ?? value;
}
