import type { Answers } from "../../lib/clinical/engine/answers.ts";

const usualAlbumin = 40;

/**
 * The answers, with the adjusted calcium that follows from total calcium and albumin where none was given
 * (specification 4.3: 0.02 mmol/L for each g/L of albumin below 40). In thousandths, so that 3.0 is 3.0.
 */
export function withAdjustedCalcium(answers: Answers): Answers {
  const { calcium_adjusted_mmol_l: given, calcium_total_mmol_l: total, albumin_g_l } = answers;
  if (typeof given === "number" || typeof total !== "number") return answers;
  if (typeof albumin_g_l !== "number") return answers;
  const thousandths = Math.round(total * 1000 + 20 * (usualAlbumin - albumin_g_l));
  return { ...answers, calcium_adjusted_mmol_l: thousandths / 1000 };
}
