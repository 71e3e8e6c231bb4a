import { describe, expect, it } from "vitest";
import { answerWord, isSettled } from "./progress";
import type { Question } from "./question";

const fever: Question = {
  id: "fever",
  kind: "tri",
  label: "Fever",
  ask: null,
  options: [],
  unit: null,
  units: [],
  limits: null,
  redFlag: true,
};
const entered = (value: string) => (name: string) => (name === "answers.fever" ? [value] : []);

describe("a safety question", () => {
  it.each([
    ["yes", true, "yes"],
    ["no", true, "no"],
    ["unknown", false, "not sure"],
    ["not_asked", false, "not asked"],
    ["", false, "not asked"],
  ])("entered as %j counts as answered: %s", (value, settled, word) => {
    expect(isSettled(fever, entered(value))).toBe(settled);
    expect(answerWord(fever, entered(value))).toBe(word);
  });

  it("is not settled by an examination that was not done", () => {
    const exam: Question = { ...fever, id: "exam_performed", kind: "choice" };
    const remote = (name: string) => (name === "answers.exam_performed" ? ["none_remote"] : []);
    expect(isSettled(exam, remote)).toBe(false);
  });
});
