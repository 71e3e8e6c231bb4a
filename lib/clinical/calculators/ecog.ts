import { readGrade } from "./grade.ts";
import type { Calculator, ChoiceInput, Entered, Result } from "./model.ts";

const grade = {
  kind: "choice",
  id: "grade",
  label: "ECOG",
  options: [
    { value: "0", label: "0: fully active", points: null },
    { value: "1", label: "1: restricted in strenuous activity, ambulatory", points: null },
    {
      value: "2",
      label: "2: ambulatory, self-care, up more than 50 % of waking hours",
      points: null,
    },
    { value: "3", label: "3: limited self-care, in bed or chair more than 50 %", points: null },
    { value: "4", label: "4: completely disabled", points: null },
    { value: "5", label: "5: dead", points: null },
  ],
} as const satisfies ChoiceInput;

export function scoreEcog(entered: Entered): Result {
  return readGrade(grade, entered, () => []);
}

export const ecog = {
  id: "ecog",
  title: "ECOG performance status",
  topic: "spine_cancer",
  purpose: "How active a person with cancer is",
  inputs: [grade],
  formula: "One grade from 0 (fully active) to 5 (dead).",
  published: [],
  limits: [],
  licence: "Published scale, cited and paraphrased; no licence condition is on record.",
  sources: [{ source: "OKEN82", text: "Oken 1982 [M:OKEN82]", evidence: "M" }],
  score: scoreEcog,
} as const satisfies Calculator;
