import type { Calculator, Statement } from "../../clinical/calculators/model.ts";
import { nrs, nrsAsksAgainFrom, nrsChange } from "../../clinical/calculators/nrs.ts";
import { peg, pegAsksAgainFrom, pegChange } from "../../clinical/calculators/peg.ts";
import { rmdq, rmdqChange } from "../../clinical/calculators/rmdq.ts";

export const scoreMeasures = ["nrs", "peg", "rmdq"] as const;
export type ScoreMeasure = (typeof scoreMeasures)[number];

interface Measure {
  readonly short: string;
  readonly calculator: Calculator;
  /** The scale; higher is worse. */
  readonly highest: number;
  /** What a change from an earlier score comes to. */
  readonly change: (before: number, now: number) => readonly Statement[];
  /** Specification 7: how much worse since the last visit asks for the minimum safety set again; null where it says nothing. */
  readonly asksAgainFrom: number | null;
}

/** The questionnaires of specification 7 that may be used by their licence and are scored here. */
export const measures: Readonly<Record<ScoreMeasure, Measure>> = {
  nrs: {
    short: "Pain, NRS average of the last week",
    calculator: nrs,
    highest: 10,
    change: nrsChange,
    asksAgainFrom: nrsAsksAgainFrom,
  },
  peg: {
    short: "PEG: pain, enjoyment, activity",
    calculator: peg,
    highest: 10,
    change: pegChange,
    asksAgainFrom: pegAsksAgainFrom,
  },
  rmdq: {
    short: "RMDQ-24: disability by back pain",
    calculator: rmdq,
    highest: 24,
    change: rmdqChange,
    asksAgainFrom: null,
  },
};

/** What the patient is asked; the score of an earlier visit is in the record already. */
export function questionsOf(measure: ScoreMeasure) {
  return measures[measure].calculator.inputs.filter(({ id }) => id !== "before");
}

export function isScoreMeasure(text: unknown): text is ScoreMeasure {
  return scoreMeasures.some((measure) => measure === text);
}
