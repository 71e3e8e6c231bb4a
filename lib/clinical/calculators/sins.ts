import { addPoints } from "./add-points.ts";
import type { Calculator, Entered, Result, Statement } from "./model.ts";
import { readEntered } from "./read-entered.ts";
import { sinsInputs } from "./sins-inputs.ts";

const source = {
  source: "SINS",
  text: "Fisher 2010; Fourney 2011, JCO 29:3072 (four independent copies agree) [V:SINS]",
  evidence: "V",
} as const;

const consultation: Statement = { text: "7 to 18: surgical consultation", source };

/** A category only from all six items; until then the sum is a range. */
export function scoreSins(entered: Entered): Result {
  const reading = readEntered(sinsInputs, entered);
  if (reading.problems) return { state: "problem", problems: reading.problems };
  const { low, high } = addPoints(sinsInputs, reading.values);
  if (reading.missing.length > 0) {
    const text = `${low} to ${high} of 18`;
    return { state: "range", low, high, text, missing: reading.missing, meaning: [] };
  }
  return { state: "complete", score: low, text: `${low} of 18`, meaning: meaningOf(low) };
}

function meaningOf(sum: number): readonly Statement[] {
  if (sum <= 6) return [{ text: "0 to 6: stable", source }];
  const text = sum <= 12 ? "7 to 12: potentially unstable (indeterminate)" : "13 to 18: unstable";
  return [{ text, source }, consultation];
}

export const sins = {
  id: "sins",
  title: "Spinal Instability Neoplastic Score (SINS)",
  topic: "spine_cancer",
  purpose: "How stable a spine with a tumour is, and whether a spinal surgeon should be asked",
  inputs: sinsInputs,
  formula:
    "Sum of six items, 0 to 18. While an item is missing only the range from least to most is given, and no category. 0–6 stable, 7–12 potentially unstable (indeterminate), 13–18 unstable; 7–18 surgical consultation.",
  published: [
    { text: "Sn 95.7 %, Sp 79.5 % for potentially unstable or unstable", source, figure: true },
  ],
  limits: [
    "All six items are required for a category.",
    "Pain is scored 3, 1 or 0; a copy on the web that scores it 3, 2 or 1 is wrong.",
  ],
  licence: "Published score, cited and paraphrased; no licence condition is on record.",
  sources: [source],
  score: scoreSins,
} as const satisfies Calculator;
