import { addPoints } from "./add-points.ts";
import { zeroToTenOptions } from "./answer-options.ts";
import { changeStatements, type LeastChange } from "./change.ts";
import type { Calculator, ChoiceInput, Entered, NumberInput, Result, Statement } from "./model.ts";
import { readEntered } from "./read-entered.ts";
import { worseStatements } from "./worse.ts";

const items = { source: "PEG09", text: "Krebs 2009, JGIM [V:PEG09]", evidence: "V" } as const;
const change = {
  source: "PEG-MID",
  text: "J Pain 2024, anchor “a little better”, 1,710 participants [V:PEG-MID]",
  evidence: "V",
} as const;

const least: LeastChange = {
  points: [1, 1.75],
  percent: 30,
  words: "30 %, or 1.0–1.75 points",
  source: change,
};

const scale = { kind: "choice", options: zeroToTenOptions } as const;
const inputs = [
  {
    ...scale,
    id: "pain",
    label: "What number best describes your pain on average in the past week?",
  },
  {
    ...scale,
    id: "enjoyment",
    label:
      "What number best describes how, during the past week, pain has interfered with your enjoyment of life?",
  },
  {
    ...scale,
    id: "activity",
    label:
      "What number best describes how, during the past week, pain has interfered with your general activity?",
  },
  {
    kind: "number",
    id: "before",
    label: "PEG score at an earlier visit",
    unit: null,
    min: 0,
    max: 10,
    optional: true,
  },
] as const satisfies readonly (ChoiceInput | NumberInput)[];

/** Specification 7: worse by this much since the last visit, the minimum safety set is asked again. */
export const pegAsksAgainFrom = 1;

/** What the change of the score from an earlier visit comes to. */
export function pegChange(before: number, now: number): readonly Statement[] {
  return [
    ...changeStatements(before, now, least),
    ...worseStatements(before, now, pegAsksAgainFrom),
  ];
}

/** The mean of three items, to one decimal; none without all three. */
export function scorePeg(entered: Entered): Result {
  const reading = readEntered(inputs, entered);
  if (reading.problems) return { state: "problem", problems: reading.problems };
  if (reading.missing.length > 0) {
    return { state: "incomplete", text: "Needs all three items", missing: reading.missing };
  }
  const score = Math.round((addPoints(inputs, reading.values).low / 3) * 10) / 10;
  const before = reading.values.get("before");
  const meaning = typeof before === "number" ? pegChange(before, score) : [];
  return { state: "complete", score, text: `${score.toFixed(1)} of 10`, meaning };
}

export const peg = {
  id: "peg",
  title: "PEG: pain, enjoyment, general activity",
  topic: "patient_reported",
  purpose: "How much pain there is and how far it gets in the way, in three questions",
  inputs,
  formula: "Mean of three items of 0 to 10, to one decimal. Higher is worse. All three are needed.",
  published: [
    { text: "MCID: 30 %, or 1.0–1.75 points", source: change },
    { text: "By distribution: 0.6–1.22 points", source: change },
  ],
  limits: ["A change in score never changes a tier on its own."],
  licence:
    "Krebs 2009, published open access; items derived from the Brief Pain Inventory (copyright MD Anderson). Widely used free of charge (not yet verified); write to confirm for commercial use.",
  sources: [items, change],
  score: scorePeg,
} as const satisfies Calculator;
