import { addPoints } from "./add-points.ts";
import { yesNoOptions } from "./answer-options.ts";
import { changeStatements, type LeastChange } from "./change.ts";
import type { Calculator, ChoiceInput, Entered, NumberInput, Result, Statement } from "./model.ts";
import { readEntered } from "./read-entered.ts";
import { rmdqStatements } from "./rmdq-statements.ts";

const wording = {
  source: "memory",
  text: "Wording of the 24 statements [M: check against rmdq.org]",
  evidence: "M",
} as const;
const change = { source: "OSTELO08", text: "Ostelo 2008 [M:OSTELO08]", evidence: "M" } as const;
const licence = {
  source: "ROLAND-FAIRBANK",
  text: "Roland & Fairbank: “no permission is required” in the published form [V:ROLAND-FAIRBANK]",
  evidence: "V",
} as const;
const policy = {
  source: "policy",
  text: "Specification 7, scoring rule",
  evidence: "policy",
} as const;

const least: LeastChange = {
  points: [5, 5],
  percent: 30,
  words: "30 % or 5 points; 2–3 if mild",
  source: change,
};

const fewestAnswered = 20;

const statements: readonly ChoiceInput[] = rmdqStatements.map((label, place) => ({
  kind: "choice",
  id: `statement_${place + 1}`,
  label,
  options: yesNoOptions,
}));

const before: NumberInput = {
  kind: "number",
  id: "before",
  label: "RMDQ score at an earlier visit",
  unit: null,
  min: 0,
  max: statements.length,
  integer: true,
  optional: true,
};

const inputs = [...statements, before];

/** What the change of the score from an earlier visit comes to. */
export function rmdqChange(before: number, now: number): readonly Statement[] {
  return changeStatements(before, now, least);
}

/** The statements that are true today. An unanswered statement is not counted as yes. */
export function scoreRmdq(entered: Entered): Result {
  const reading = readEntered(inputs, entered);
  if (reading.problems) return { state: "problem", problems: reading.problems };
  const { missing, values } = reading;
  const answered = statements.length - missing.length;
  if (answered < fewestAnswered) {
    const text = `Incomplete: ${answered} of 24 answered, at least 20 are needed`;
    return { state: "incomplete", text, missing };
  }
  const score = addPoints(statements, values).low;
  const earlier = values.get(before.id);
  const compared = typeof earlier === "number" ? rmdqChange(earlier, score) : [];
  return {
    state: "complete",
    score,
    text: `${score} of 24`,
    meaning: [...unanswered(missing.length), ...compared],
  };
}

function unanswered(count: number): readonly Statement[] {
  if (count === 0) return [];
  return [{ text: `${count} of 24 not answered: not counted as yes`, source: policy }];
}

export const rmdq = {
  id: "rmdq",
  title: "Roland-Morris Disability Questionnaire (RMDQ-24)",
  topic: "patient_reported",
  purpose: "How much back pain disables a person today",
  inputs,
  formula:
    "One point for each of 24 statements that is true today, 0 to 24. Higher is worse. At least 20 must be answered; what is not answered is not counted as yes.",
  published: [{ text: "MCID: 30 % or 5 points (2–3 if mild)", source: change }],
  limits: ["A yes to statement 15 or 24 may prompt a review; it never changes a tier on its own."],
  licence:
    "Roland & Fairbank: no permission is required when it is used in the published form; the wording is not altered.",
  sources: [wording, change, licence],
  score: scoreRmdq,
} as const satisfies Calculator;
