import { sample } from "fast-check";
import { expect, it } from "vitest";
import { severity } from "../knowledge/tiers.ts";
import { anyAnswers } from "../vignettes/any-answers.ts";
import { negativeBase } from "../vignettes/negative-base.ts";
import { assess } from "./assess.ts";
import type { AskNext } from "./assessment.ts";

const patients = 60;

it("emergencies first, then by how far the tier could rise, then by how few answers it takes", () => {
  for (const answers of sample(anyAnswers, patients)) {
    const sure = assess(answers).ask_next.filter(({ finding }) => answers[finding] !== "unknown");
    const ranks = sure.map((ask) => rank(ask) * 1000 + ask.answers_needed);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
});

it("what the patient was not sure about comes last", () => {
  const asked = assess({ saddle_sensory_change: "unknown" }).ask_next;
  expect(asked.at(-1)?.finding).toBe("saddle_sensory_change");
  expect(asked.at(-1)?.could_raise_to).toBe("emergency");
});

it("what can raise nothing more is asked in the order of the minimum safety set", () => {
  const { ask_next, missing } = assess({ saddle_sensory_change: "yes", cancer_history: "no" });
  expect(ask_next.map(({ finding }) => finding)).toEqual(missing);
  expect(missing[0]).toBe("limb_weakness");
});

it("one answer is needed exactly where one answer brings the tier", () => {
  for (const answers of sample(anyAnswers, patients)) {
    const { ask_next, would_change } = assess(answers);
    for (const { finding, could_raise_to } of ask_next.filter(needsOne)) {
      const reached = would_change.filter((change) => change.finding === finding);
      expect([finding, reached.map(({ tier }) => tier)]).toEqual([
        finding,
        expect.arrayContaining([could_raise_to]),
      ]);
    }
  }
});

it("a question that can only rule something out claims to raise nothing", () => {
  const { ask_next } = assess({ ...negativeBase, cancer_history: "yes" });
  for (const ask of ask_next) {
    expect([ask.finding, ask.could_raise_to === null]).toEqual([
      ask.finding,
      ask.answers_needed === 0,
    ]);
  }
});

function needsOne({ answers_needed }: AskNext): boolean {
  return answers_needed === 1;
}

function rank({ could_raise_to }: AskNext): number {
  return could_raise_to === null ? 99 : severity(could_raise_to);
}
