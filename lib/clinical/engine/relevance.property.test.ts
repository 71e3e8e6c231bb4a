import { assert, constantFrom, pre, property, shuffledSubarray, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { findings } from "../knowledge/findings.ts";
import { relevance } from "../knowledge/relevance.ts";
import { severity } from "../knowledge/tiers.ts";
import { anyAnswersTo } from "../vignettes/any-answers.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./assess.ts";
import { cycles } from "./knowledge-problems.ts";
import { relevantAnswers } from "./relevance.ts";

const anyAnswers = anyAnswersTo(findings);
const shuffled = shuffledSubarray([...relevance], { minLength: relevance.length });
const notDone = constantFrom<Answers>(
  {},
  { mri_spine_result: "not_done", ct_spine_result: "not_done" },
  { pregnancy_status: "not_pregnant" },
  { sex_at_birth: "male", cancer_history: "no" },
  { sex_at_birth: "female", limb_weakness: "no", motor_deficit_exam: "no" },
);
/** Invented patients to whom some of the questions they answered cannot apply. */
const patients = tuple(anyAnswers, notDone).map(([answers, parents]) => ({
  ...answers,
  ...parents,
}));
const runs = { numRuns: 300 };

describe("what counts of whatever was answered", () => {
  it("depends on no question that depends on it", () => {
    const reads: Record<string, unknown[]> = {};
    for (const { when, questions } of relevance) {
      for (const id of Object.keys(questions)) reads[id] = [...(reads[id] ?? []), when];
    }
    expect(cycles(reads)).toEqual([]);
  });

  it("does not depend on the order of the answers, nor on that of the table", () => {
    assert(
      property(patients, shuffled, (answers, table) => {
        const turned = Object.fromEntries(Object.entries(answers).toReversed()) as Answers;
        const found = relevantAnswers(answers);
        const other = relevantAnswers(turned, table);
        expect(names(other.excluded)).toEqual(names(found.excluded));
        expect(names(other.contradictions)).toEqual(names(found.contradictions));
        expect(names(other.folded)).toEqual(names(found.folded));
        expect(other.answers).toEqual(found.answers);
      }),
      runs,
    );
  });

  it("is settled: what counts excludes nothing more", () => {
    assert(
      property(patients, (answers) => {
        const { answers: counted, excluded } = relevantAnswers(answers);
        expect(relevantAnswers(counted)).toMatchObject({ answers: counted, excluded: [] });
        expect(excluded.map(({ finding }) => answers[finding] !== undefined)).not.toContain(false);
        expect(Object.keys(answers).length - Object.keys(counted).length).toBe(excluded.length);
      }),
      runs,
    );
  });

  it("gives what the same patient without the excluded answers gets", () => {
    assert(
      property(patients, (answers) => {
        const { answers: counted, excluded } = relevantAnswers(answers);
        pre(excluded.length > 0);
        const never = { ...answers };
        for (const { finding } of excluded) delete never[finding];
        expect(assess(counted)).toEqual(assess(never));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every emergency and every urgent tier", () => {
    assert(
      property(patients, (answers) => {
        const { answers: counted, excluded } = relevantAnswers(answers);
        pre(excluded.length > 0);
        const whole = assess(answers).tier;
        pre(whole === "emergency" || whole === "urgent");
        expect(severity(assess(counted).tier)).toBeLessThanOrEqual(severity(whole));
      }),
      { numRuns: 60 },
    );
  });

  it("never gives a lower tier when a no turns into not sure", () => {
    const tri = findings.filter(({ kind }) => kind === "tri").map(({ id }) => id);
    assert(
      property(patients, constantFrom(...tri), (answers, finding) => {
        const tier = (value: "no" | "unknown") =>
          severity(assess(relevantAnswers({ ...answers, [finding]: value }).answers).tier);
        expect(tier("unknown")).toBeLessThanOrEqual(tier("no"));
      }),
      { numRuns: 100 },
    );
  });
});

function names(found: readonly { readonly finding: string }[]): string[] {
  return found.map(({ finding }) => finding);
}
