import { readGrade } from "./grade.ts";
import type { Calculator, ChoiceInput, Entered, Result, Statement } from "./model.ts";

const source = {
  source: "BILSKY",
  text: "Bilsky 2010, epidural spinal cord compression [V2:BILSKY]",
  evidence: "V2",
} as const;

const grade = {
  kind: "choice",
  id: "grade",
  label: "Grade",
  options: [
    { value: "0", label: "0: bone only", points: null },
    { value: "1a", label: "1a: epidural impingement, no thecal sac deformation", points: null },
    { value: "1b", label: "1b: thecal sac deformed, no cord abutment", points: null },
    { value: "1c", label: "1c: cord abutment, no compression", points: null },
    { value: "2", label: "2: cord compression, CSF visible", points: null },
    { value: "3", label: "3: cord compression, no CSF", points: null },
  ],
} as const satisfies ChoiceInput;

const highGrade: readonly string[] = ["2", "3"];

export function scoreBilsky(entered: Entered): Result {
  return readGrade(grade, entered, meaningOf);
}

function meaningOf(chosen: string): readonly Statement[] {
  const text = highGrade.includes(chosen)
    ? "High grade (2 or 3)"
    : "Not high grade (high grade is 2 or 3)";
  return [{ text, source }];
}

export const bilsky = {
  id: "bilsky",
  title: "Bilsky epidural spinal cord compression (ESCC) grade",
  topic: "spine_cancer",
  purpose: "How far a tumour reaches into the epidural space, on axial T2 MRI at the worst level",
  inputs: [grade],
  formula: "One grade, read from axial T2 MRI at the worst level. High grade: 2 or 3.",
  published: [],
  limits: ["Entered by radiology or the spinal team; never inferred from the text of a report."],
  licence: "Published grading, cited and paraphrased; no licence condition is on record.",
  sources: [source],
  score: scoreBilsky,
} as const satisfies Calculator;
