import { yesNoOptions } from "./answer-options.ts";
import { countItems } from "./count-items.ts";
import type { Calculator, ChoiceInput, Entered, Result, Statement } from "./model.ts";

const source = {
  source: "ROMAN10",
  text: "Roman 2010, J Man Manip Ther 18:44, more than 1,400 patients, adult spine surgery clinic 2005–2009 [V:ROMAN10]",
  evidence: "V",
} as const;

const items = [
  { kind: "choice", id: "age_over_52", label: "Age >52", options: yesNoOptions },
  { kind: "choice", id: "no_leg_pain", label: "No leg pain", options: yesNoOptions },
  { kind: "choice", id: "bmi_22_or_less", label: "BMI ≤22", options: yesNoOptions },
  {
    kind: "choice",
    id: "no_regular_exercise",
    label: "Does not exercise regularly",
    options: yesNoOptions,
  },
  { kind: "choice", id: "female", label: "Female", options: yesNoOptions },
] as const satisfies readonly ChoiceInput[];

const few = {
  text: "Published for ≤2 of 5: Sn .95 (.83–.99), LR– 0.16 (.04–.51)",
  source,
  figure: true,
} as const;
const four = {
  text: "Published for 4 of 5: LR+ 9.6 (3.7–14.9)",
  source,
  figure: true,
} as const;

export function scoreRoman(entered: Entered): Result {
  return countItems(items, entered, meaningOf);
}

function meaningOf(count: number): readonly Statement[] {
  if (count <= 2) return [few];
  if (count === 4) return [four];
  return [{ text: `No figure is on record for ${count} of 5`, source }];
}

export const roman = {
  id: "roman",
  title: "Roman fracture cluster",
  topic: "likelihood",
  purpose: "How many of five features of osteoporotic vertebral fracture a person has",
  inputs: items,
  formula: "Count of five features, 0 to 5. What is not answered makes it a range.",
  published: [few, four],
  limits: [
    "Shown as evidence only: two of its items are absences (no leg pain, no exercise), so it sets no tier.",
    "The figures describe the people studied; they are not this patient’s probability.",
  ],
  licence: "Published cluster, cited and paraphrased; no licence condition is on record.",
  sources: [source],
  score: scoreRoman,
} as const satisfies Calculator;
