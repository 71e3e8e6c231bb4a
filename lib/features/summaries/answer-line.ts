import { acceptedUnits } from "../../clinical/engine/convert-unit.ts";
import { withDerived } from "../../clinical/engine/derived-answers.ts";
import { type Finding, type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";
import {
  type StoredAnswer,
  type StoredAnswers,
  toAnswers,
} from "../presentations/stored-answers.ts";
import { dateWords } from "./date-words.ts";
import { saidByWords } from "./speakers.ts";
import { valueWords } from "./value-words.ts";
import type { AnswerLine } from "./view.ts";

const noBreak = "\u00a0";

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
    saidBy: stored ? sourceWords(finding, stored) : null,
  };
}

/** What the engine worked out from other answers is named as such. */
function unstoredWords(answers: StoredAnswers, finding: Finding): string {
  const derived = withDerived(toAnswers(answers))[finding.id];
  return derived === undefined ? "not asked" : `${valueWords(finding, derived)}, worked out`;
}

/** "from the record; said by the patient: no" */
function sourceWords(finding: Finding, { by, other }: StoredAnswer): string | null {
  const speaker = saidByWords(by);
  if (!other) return speaker;
  const otherSpeaker = saidByWords(other.by) ?? "somebody else said";
  return [speaker, `${otherSpeaker}: ${valueWords(finding, other.value)}`]
    .filter(Boolean)
    .join("; ");
}

/** A result with the day it was taken, where that is known. */
function storedWords(finding: Finding, stored: StoredAnswer): string {
  const words = reportedWords(finding, stored);
  return stored.taken ? `${words}, taken ${dateWords(stored.taken)}` : words;
}

/** A result as it was reported, then in the unit of the catalogue: "11.2 mg/dL (2.794 mmol/L)". */
function reportedWords(finding: Finding, { value, entered }: StoredAnswer): string {
  const words = valueWords(finding, value);
  if (!entered) return words;
  const unit = acceptedUnits(finding.id)?.find(({ ucum }) => ucum === entered.unit);
  const reported = `${entered.value}${noBreak}${unit?.label ?? entered.unit}`;
  return unit?.label === finding.unit ? reported : `${reported} (${words})`;
}
