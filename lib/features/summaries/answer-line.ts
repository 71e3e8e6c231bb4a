import type { AnswerValue } from "../../clinical/engine/answers.ts";
import { type Finding, type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";
import type { StoredAnswers } from "../presentations/stored-answers.ts";
import { dateWords } from "./date-words.ts";
import type { AnswerLine } from "./view.ts";

const noBreak = "\u00a0";

const speakers = {
  patient: "said by the patient",
  relative: "said by a relative",
  record: "from the record",
  examiner: "found by the examiner",
} as const;

/** One finding and its answer in words; a finding without an answer reads "not asked". */
export function answerLine(answers: StoredAnswers, id: FindingId): AnswerLine {
  const finding = findingsById[id];
  const stored = answers[id];
  const answer = stored === undefined ? "not asked" : valueWords(finding, stored.value);
  return {
    finding: id,
    label: finding.label,
    answer,
    text: `${finding.label}: ${answer}`,
    saidBy: stored?.by ? speakers[stored.by] : null,
  };
}

function valueWords(finding: Finding, value: AnswerValue): string {
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
