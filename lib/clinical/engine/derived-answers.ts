import type { Answers } from "./answers.ts";

/** The finding that is worked out from others when it was not given. */
export const adjustedCalcium = "calcium_adjusted_mmol_l";
const usualAlbumin = 40;

/** From which it is worked out. */
export const calciumInputs = ["calcium_total_mmol_l", "albumin_g_l"] as const;
const inputs: readonly string[] = calciumInputs;

/** One of the answers from which another is worked out. */
export function isInput(id: string): boolean {
  return inputs.includes(id);
}

/**
 * The answers with what follows from them: total calcium (mmol/L) and albumin (g/L) give the adjusted calcium
 * (specification 4.3). A value that was given stays. The same object when there is nothing to add.
 */
export function withDerived(answers: Answers): Answers {
  const { calcium_total_mmol_l: total, albumin_g_l: albumin } = answers;
  if (typeof answers[adjustedCalcium] === "number") return answers;
  if (typeof total !== "number" || typeof albumin !== "number") return answers;
  const adjusted = total + 0.02 * (usualAlbumin - albumin);
  return { ...answers, [adjustedCalcium]: Number(adjusted.toFixed(3)) };
}
