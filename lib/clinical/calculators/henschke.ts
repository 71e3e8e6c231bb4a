import { yesNoOptions } from "./answer-options.ts";
import { countItems } from "./count-items.ts";
import type { Calculator, ChoiceInput, Entered, Result, Statement } from "./model.ts";

const abstract = {
  source: "HENSCHKE09",
  text: "Henschke 2009, acute low back pain, primary care, Sydney, n=1,172, 8 fractures [V:HENSCHKE09]",
  evidence: "V",
} as const;
const ratios = {
  source: "HENSCHKE09",
  text: "Henschke 2009, acute low back pain, primary care, Sydney, n=1,172, 8 fractures; likelihood ratios [M:HENSCHKE09]",
  evidence: "M",
} as const;

const items = [
  { kind: "choice", id: "female", label: "Female sex", options: yesNoOptions },
  { kind: "choice", id: "age_over_70", label: "Age >70", options: yesNoOptions },
  {
    kind: "choice",
    id: "trauma",
    label: "Significant trauma (major in the young, minor in older people)",
    options: yesNoOptions,
  },
  {
    kind: "choice",
    id: "corticosteroids",
    label: "Prolonged corticosteroid use",
    options: yesNoOptions,
  },
] as const satisfies readonly ChoiceInput[];

/** Each holds from a count upwards; the one for the highest count reached is quoted. */
const publishedFrom = [
  { from: 3, text: "Published for 3 or more: LR+ 218 (95 % CI 46–954)" },
  { from: 2, text: "Published for 2 or more: LR+ 15.5 (95 % CI 7.2–24.6)" },
  { from: 1, text: "Published for 1 or more: LR+ 1.8 (interval not on record)" },
] as const;

export function scoreHenschke(entered: Entered): Result {
  return countItems(items, entered, meaningOf);
}

function meaningOf(count: number): readonly Statement[] {
  const published = publishedFrom.find(({ from }) => count >= from);
  return published ? [{ text: published.text, source: ratios, figure: true }] : [];
}

export const henschke = {
  id: "henschke",
  title: "Henschke fracture rule",
  topic: "likelihood",
  purpose: "How many of four features of vertebral fracture a person with acute low back pain has",
  inputs: items,
  formula: "Count of four features, 0 to 4. What is not answered makes it a range.",
  published: [
    ...publishedFrom.map(({ text }) => ({ text, source: ratios, figure: true }) as const),
    { text: "AUC 0.834 (95 % CI 0.654–1.014)", source: abstract, figure: true },
  ],
  limits: [
    "Very few events (8 fractures): the intervals are wide.",
    "A likelihood ratio describes the people studied; it is not this patient’s probability, and ratios of several flags are not multiplied.",
  ],
  licence: "Published rule, cited and paraphrased; no licence condition is on record.",
  sources: [abstract, ratios],
  score: scoreHenschke,
} as const satisfies Calculator;
