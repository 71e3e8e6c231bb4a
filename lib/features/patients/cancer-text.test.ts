import { expect, it } from "vitest";
import { toStoredAnswers } from "../presentations/stored-answers.ts";
import { cancerText } from "./cancer-text.ts";

it.each([
  [{}, null],
  [{ fever: "yes" }, null],
  [{ cancer_history: "no" }, "cancer: none known"],
  [{ cancer_history: "unknown" }, "cancer: patient not sure"],
  [{ cancer_history: "no", record_cancer_history: "yes" }, "cancer: yes, type not recorded"],
  [{ cancer_history: "yes", cancer_types: ["lung", "breast"] }, "cancer: breast, lung"],
] as const)("%o reads %s", (answers, text) => {
  expect(cancerText(toStoredAnswers(answers))).toBe(text);
});

it.each([
  [{}, ["Lymphoma"], "cancer: confirmed Lymphoma"],
  [{ cancer_history: "no" }, ["Lymphoma"], "cancer: confirmed Lymphoma"],
  [{ cancer_types: ["breast"] }, ["Lymphoma", "Lymphoma"], "cancer: breast; confirmed Lymphoma"],
] as const)("%o and confirmed %o read %s", (answers, confirmed, text) => {
  expect(cancerText(toStoredAnswers(answers), confirmed)).toBe(text);
});
