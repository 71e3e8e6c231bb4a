import { zeroToTenOptions } from "./answer-options.ts";
import { changeStatements, type LeastChange } from "./change.ts";
import type {
  Calculator,
  ChoiceInput,
  Entered,
  NumberInput,
  Problem,
  Result,
  Statement,
} from "./model.ts";
import { readEntered } from "./read-entered.ts";
import { worseStatements } from "./worse.ts";

const source = {
  source: "OSTELO08",
  text: "Ostelo 2008: MCID [M:OSTELO08]",
  evidence: "M",
} as const;
const farrar = {
  source: "FARRAR01",
  text: "Farrar 2001: MCID [M:FARRAR01]",
  evidence: "M",
} as const;

const least: LeastChange = { points: [2, 2], percent: 30, words: "2 points or 30 %", source };

const scale = { kind: "choice", options: zeroToTenOptions } as const;
const inputs = [
  { ...scale, id: "average", label: "Average pain, last week" },
  { ...scale, id: "worst", label: "Worst pain, last week", optional: true },
  { ...scale, id: "least", label: "Least pain, last week", optional: true },
  {
    kind: "number",
    id: "before",
    label: "Average pain at an earlier visit",
    unit: null,
    min: 0,
    max: 10,
    integer: true,
    optional: true,
  },
] as const satisfies readonly (ChoiceInput | NumberInput)[];

/** Specification 7: worse by this much since the last visit, the minimum safety set is asked again. */
export const nrsAsksAgainFrom = 2;

/** What the change of the average from an earlier visit comes to. */
export function nrsChange(before: number, now: number): readonly Statement[] {
  return [
    ...changeStatements(before, now, least),
    ...worseStatements(before, now, nrsAsksAgainFrom),
  ];
}

/** The average of the last week; compared with an earlier one where that is given. */
export function scoreNrs(entered: Entered): Result {
  const reading = readEntered(inputs, entered);
  if (reading.problems) return { state: "problem", problems: reading.problems };
  const [contradiction] = contradictions(reading.values);
  if (contradiction) return { state: "problem", problems: [contradiction] };
  if (reading.missing.length > 0) {
    return { state: "incomplete", text: "Needs the average pain", missing: reading.missing };
  }
  const score = Number(reading.values.get("average"));
  const before = reading.values.get("before");
  const meaning = typeof before === "number" ? nrsChange(before, score) : [];
  return { state: "complete", score, text: `${score} of 10`, meaning };
}

/** The least pain is not above the average, nor the average above the worst. */
function contradictions(values: ReadonlyMap<string, string | number>): Problem[] {
  const given = (["least", "average", "worst"] as const).filter((id) => values.has(id));
  return given.slice(1).flatMap((field, place) => {
    const lower = given[place] ?? field;
    if (Number(values.get(lower)) <= Number(values.get(field))) return [];
    const text = `The ${lower} pain is above the ${field} pain. Accepted: least ≤ average ≤ worst.`;
    return [{ field, text }];
  });
}

export const nrs = {
  id: "nrs",
  title: "Pain intensity, numeric rating scale (NRS)",
  topic: "patient_reported",
  purpose:
    "How bad the pain was in the last week, and whether it changed by an amount that matters",
  inputs,
  formula: "The average pain of the last week, 0 to 10. Change is measured on the average.",
  published: [{ text: "MCID: 2 points or 30 %", source }],
  limits: ["A change in score never changes a tier on its own."],
  licence: "Public domain.",
  sources: [source, farrar],
  score: scoreNrs,
} as const satisfies Calculator;
