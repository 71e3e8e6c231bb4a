import { readGrade } from "./grade.ts";
import type { Calculator, ChoiceInput, Entered, Result } from "./model.ts";

const grade = {
  kind: "choice",
  id: "grade",
  label: "Grade",
  options: [
    { value: "A", label: "A: complete", points: null },
    { value: "B", label: "B: sensory only", points: null },
    { value: "C", label: "C: motor useless", points: null },
    { value: "D", label: "D: motor useful", points: null },
    { value: "E", label: "E: normal", points: null },
  ],
} as const satisfies ChoiceInput;

export function scoreFrankel(entered: Entered): Result {
  return readGrade(grade, entered, () => []);
}

export const frankel = {
  id: "frankel",
  title: "Frankel / ASIA grade",
  topic: "spine_cancer",
  purpose: "How much cord function is left below the lesion",
  inputs: [grade],
  formula: "One grade from A (complete) to E (normal).",
  published: [],
  limits: ["Needs a neurological examination."],
  licence: "Published grading, cited and paraphrased; no licence condition is on record.",
  sources: [{ source: "memory", text: "Frankel / ASIA grades [M]", evidence: "M" }],
  score: scoreFrankel,
} as const satisfies Calculator;
