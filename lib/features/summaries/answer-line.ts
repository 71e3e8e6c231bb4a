import type { AnswerValue } from "../../clinical/engine/answers.ts";
import { acceptedUnits } from "../../clinical/engine/convert-unit.ts";
import { withDerived } from "../../clinical/engine/derived-answers.ts";
import { type Finding, type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";
import {
  type StoredAnswer,
  type StoredAnswers,
  toAnswers,
} from "../presentations/stored-answers.ts";
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
  const answer =
    stored === undefined ? unstoredWords(answers, finding) : storedWords(finding, stored);
  return {
    finding: id,
    label: finding.label,
    answer,
    text: `${finding.label}: ${answer}`,
    saidBy: stored?.by ? speakers[stored.by] : null,
  };
}

/** What the engine worked out from other answers is named as such. */
function unstoredWords(answers: StoredAnswers, finding: Finding): string {
  const derived = withDerived(toAnswers(answers))[finding.id];
  return derived === undefined ? "not asked" : `${valueWords(finding, derived)}, worked out`;
}

/** A result as it was reported, then in the unit of the catalogue: "11.2 mg/dL (2.794 mmol/L)". */
function storedWords(finding: Finding, { value, entered }: StoredAnswer): string {
  const words = valueWords(finding, value);
  if (!entered) return words;
  const unit = acceptedUnits(finding.id)?.find(({ ucum }) => ucum === entered.unit);
  const reported = `${entered.value}${noBreak}${unit?.label ?? entered.unit}`;
  return unit?.label === finding.unit ? reported : `${reported} (${words})`;
}

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
