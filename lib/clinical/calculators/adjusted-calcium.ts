import { calciumMeaning } from "./calcium-meaning.ts";
import type { Calculator, Entered, MeasuredInput, Result } from "./model.ts";
import { readEntered } from "./read-entered.ts";

/** 1 mmol/L of calcium is 4.008 mg/dL (specification 4.3). */
export const mgPerDlInMmolPerL = 4.008;

const inputs = [
  {
    kind: "measured",
    id: "calcium",
    label: "Total calcium",
    units: [
      { unit: "mmol/L", min: 0.5, max: 6 },
      { unit: "mg/dL", min: 2, max: 24 },
    ],
  },
  {
    kind: "measured",
    id: "albumin",
    label: "Albumin",
    units: [
      { unit: "g/L", min: 5, max: 80 },
      { unit: "g/dL", min: 0.5, max: 8 },
    ],
  },
] as const satisfies readonly MeasuredInput[];

/** In the unit the calcium was reported in, with the formula that belongs to that unit. */
export function scoreAdjustedCalcium(entered: Entered): Result {
  const reading = readEntered(inputs, entered);
  if (reading.problems) return { state: "problem", problems: reading.problems };
  if (reading.missing.length > 0) {
    return {
      state: "incomplete",
      text: "Needs total calcium and albumin, each with its unit",
      missing: reading.missing,
    };
  }
  const { values } = reading;
  const calcium = Number(values.get("calcium"));
  const albumin = Number(values.get("albumin"));
  const albuminGPerL = values.get("albumin_unit") === "g/dL" ? albumin * 10 : albumin;
  return values.get("calcium_unit") === "mg/dL"
    ? inMgPerDl(calcium + 0.8 * (4 - albuminGPerL / 10))
    : inMmolPerL(calcium + 0.02 * (40 - albuminGPerL));
}

function inMmolPerL(adjusted: number): Result {
  const score = withoutNoise(adjusted);
  return {
    state: "complete",
    score,
    text: `${written(score, 2)} mmol/L (${(score * mgPerDlInMmolPerL).toFixed(1)} mg/dL)`,
    meaning: calciumMeaning({ mmolPerL: score, mgPerDl: null }),
  };
}

function inMgPerDl(adjusted: number): Result {
  const score = withoutNoise(adjusted);
  const mmolPerL = score / mgPerDlInMmolPerL;
  return {
    state: "complete",
    score,
    text: `${written(score, 1)} mg/dL (${mmolPerL.toFixed(2)} mmol/L)`,
    meaning: calciumMeaning({ mmolPerL, mgPerDl: score }),
  };
}

/** 2.2 + 0.02 × 10 is 2.4000000000000004 to a computer. */
function withoutNoise(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** With one more decimal where rounding would hide on which side of a limit it lies. */
function written(value: number, decimals: number): string {
  const short = value.toFixed(decimals);
  return Number(short) === value ? short : value.toFixed(decimals + 1);
}

export const adjustedCalcium = {
  id: "adjusted_calcium",
  title: "Calcium adjusted for albumin",
  topic: "laboratory",
  purpose: "Calcium as it would be at a normal albumin; low albumin can hide hypercalcaemia",
  inputs,
  formula:
    "mmol/L: total calcium + 0.02 × (40 – albumin in g/L). mg/dL: total calcium + 0.8 × (4.0 – albumin in g/dL). mmol/L × 4.008 = mg/dL; g/dL × 10 = g/L.",
  published: [],
  limits: [
    "Use the laboratory’s own adjusted value and range where it gives them; the ranges here are fallback values for adults.",
    "A unit has to be chosen: it is never guessed from the number.",
  ],
  licence: "A formula; nothing to license.",
  sources: [{ source: "memory", text: "Specification 4.3, adjusted calcium [M]", evidence: "M" }],
  score: scoreAdjustedCalcium,
} as const satisfies Calculator;
