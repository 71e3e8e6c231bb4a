import { describe, expect, it } from "vitest";
import { type FindingId, findingsById } from "../knowledge/findings.ts";
import { minimumSafetyItems } from "../knowledge/minimum-safety-set.ts";
import type { IrrelevantAnswer, RelevanceShape } from "../knowledge/relevance.ts";
import { relevance } from "../knowledge/relevance.ts";
import { rules } from "../knowledge/rules.ts";
import { tellingValues } from "../vignettes/any-answers.ts";
import type { Answers, AnswerValue } from "./answers.ts";
import { assess } from "./assess.ts";
import { readFacts } from "./facts.ts";
import { occurrences } from "./polarity.ts";
import { relevantAnswers } from "./relevance.ts";
import { findingOf, standingOf } from "./standing.ts";

const ids = (list: readonly { readonly finding: FindingId }[]) =>
  list.map(({ finding }) => finding);
const words = { because: "an invented reason", review: "" };
const noCancer: Answers = { cancer_history: "no" };

describe("a question that cannot apply", () => {
  it.each<[string, Answers, FindingId, Answers]>([
    ["pregnancy", { sex_at_birth: "male" }, "pregnancy_status", { sex_at_birth: "female" }],
    ["breastfeeding", { sex_at_birth: "male" }, "breastfeeding", { sex_at_birth: "intersex" }],
    [
      "gestation of a man",
      { sex_at_birth: "male" },
      "gestation_weeks",
      { sex_at_birth: "male", pregnancy_status: "possibly_pregnant" },
    ],
    [
      "gestation without pregnancy",
      { pregnancy_status: "not_pregnant" },
      "gestation_weeks",
      { pregnancy_status: "unknown" },
    ],
    ["testicular mass", { sex_at_birth: "female" }, "testicular_mass", { sex_at_birth: "unknown" }],
    ["PSA sample", { sex_at_birth: "female" }, "psa_sample", { sex_at_birth: "male" }],
    ["cancer details", noCancer, "cancer_types", { ...noCancer, record_cancer_history: "yes" }],
    ["cancer details", noCancer, "cancer_status", { cancer_history: "unknown" }],
    [
      "MRC grade",
      { limb_weakness: "no", motor_deficit_exam: "no" },
      "lowest_mrc_grade",
      { limb_weakness: "no" },
    ],
    [
      "MRI readings",
      { mri_spine_result: "not_done" },
      "mri_compression_cause",
      { mri_spine_result: "normal" },
    ],
    [
      "M-protein",
      { serum_electrophoresis_result: "no_m_protein" },
      "m_protein_g_l",
      { serum_electrophoresis_result: "not_done" },
    ],
    ["new-onset diabetes", { diabetes: "no" }, "new_onset_diabetes", { diabetes: "unknown" }],
  ])("%s is folded, and is asked of the other patient", (_, without, finding, other) => {
    expect(ids(relevantAnswers(without).folded)).toContain(finding);
    expect(ids(relevantAnswers(other).folded)).not.toContain(finding);
  });

  it("is folded for no one of whom nothing is known, or who was not sure", () => {
    expect(relevantAnswers({}).folded).toEqual([]);
    const parents = relevance.flatMap(({ when }) => occurrences(when, 1).map(({ leaf }) => leaf));
    const unsure = parents.map((leaf) => [findingOf(leaf), "unknown"]);
    expect(relevantAnswers(Object.fromEntries(unsure) as Answers).folded).toEqual([]);
  });

  it("is never one of the minimum safety set", () => {
    const questions = relevance.flatMap((entry) => Object.keys(entry.questions));
    expect(questions.filter((id) => minimumSafetyItems.includes(id as FindingId))).toEqual([]);
  });

  it("unfolds the other details once one of them contradicts", () => {
    const { folded, contradictions } = relevantAnswers({
      ...noCancer,
      known_bone_metastases: "yes",
    });
    expect(ids(contradictions)).toEqual(["known_bone_metastases"]);
    expect(ids(folded)).not.toContain("cancer_types");
  });
});

describe("an answer to a question that cannot apply", () => {
  it("is excluded and fires no rule, and is counted again when the branch returns", () => {
    const patient: Answers = {
      mri_spine_result: "not_done",
      mri_compression_cause: "no_compression",
      urinary_retention: "yes",
    };
    const { excluded, answers } = relevantAnswers(patient);
    expect(excluded).toEqual([{ finding: "mri_compression_cause", because: "MRI: not done" }]);
    expect(met(patient)).toContain("RES18_mri_negative_ces");
    expect(met(answers)).not.toContain("RES18_mri_negative_ces");
    const done = relevantAnswers({ ...patient, mri_spine_result: "normal" });
    expect(done.excluded).toEqual([]);
    expect(met(done.answers)).toContain("RES18_mri_negative_ces");
  });

  it.each<[string, Answers, FindingId]>([
    ["bone metastases", { ...noCancer, known_bone_metastases: "yes" }, "known_bone_metastases"],
    [
      "chemotherapy",
      { ...noCancer, current_cancer_treatment: ["none", "chemotherapy"] },
      "current_cancer_treatment",
    ],
    [
      "pregnancy of a man",
      { sex_at_birth: "male", pregnancy_status: "pregnant" },
      "pregnancy_status",
    ],
    ["PSA of a woman", { sex_at_birth: "female", psa_ug_l: 100 }, "psa_ug_l"],
    [
      "power 2 of 5",
      { limb_weakness: "no", motor_deficit_exam: "no", lowest_mrc_grade: 2 },
      "lowest_mrc_grade",
    ],
    [
      "a tumour on an MRI not done",
      { mri_spine_result: "not_done", mri_compression_cause: "tumour" },
      "mri_compression_cause",
    ],
  ])("is counted, and shown as a contradiction: %s", (_, patient, finding) => {
    const { answers, excluded, contradictions } = relevantAnswers(patient);
    expect([ids(excluded), ids(contradictions)]).toEqual([[], [finding]]);
    expect(answers).toBe(patient);
  });

  it("makes nothing else irrelevant once it is excluded itself, in whatever order", () => {
    const any = { excluded: "any" } as const;
    const chain: RelevanceShape[] = [
      { when: { no: "diabetes" }, questions: { new_onset_diabetes: any }, ...words },
      { when: { yes: "new_onset_diabetes" }, questions: { metformin: any }, ...words },
      { when: { yes: "metformin" }, questions: { heart_failure: any }, ...words },
    ];
    const answers: Answers = {
      diabetes: "no",
      new_onset_diabetes: "yes",
      metformin: "yes",
      heart_failure: "yes",
    };
    for (const table of [chain, chain.toReversed()]) {
      const { excluded, answers: counted } = relevantAnswers(answers, table);
      expect(ids(excluded)).toEqual(["new_onset_diabetes", "heart_failure"]);
      expect(counted).toEqual({ diabetes: "no", metformin: "yes" });
    }
  });

  it("that agrees is neither", () => {
    const { folded: _, ...found } = relevantAnswers({
      ...noCancer,
      known_bone_metastases: "no",
      current_cancer_treatment: ["steroids"],
      limb_weakness: "no",
      motor_deficit_exam: "no",
      lowest_mrc_grade: 5,
    });
    expect(found).toMatchObject({ excluded: [], contradictions: [] });
  });

  it("is never excluded where it speaks for an urgent or emergency rule", () => {
    const grave = rules.filter(({ tier }) => tier === "emergency" || tier === "urgent");
    const leaves = grave
      .flatMap(({ when }) => occurrences(when, 1))
      .filter(({ sign }) => sign !== -1)
      .map(({ leaf }) => leaf);
    const lost = excludable().filter(([id, value]) => {
      const facts = readFacts({ [id]: value }, { asOf: "2026-11-21" });
      return leaves.some((leaf) => findingOf(leaf) === id && standingOf(leaf, facts).now);
    });
    expect(lost).toEqual([]);
    expect(excludable().length).toBeGreaterThan(8);
  });
});

function met(answers: Answers): string[] {
  return assess(answers).rules.flatMap(({ id, verdict }) => (verdict === "met" ? [id] : []));
}

/** Every answer the table excludes. */
function excludable(): [FindingId, AnswerValue][] {
  return relevance.flatMap(({ questions }) =>
    (Object.entries(questions) as [FindingId, IrrelevantAnswer][]).flatMap(([id, how]) => {
      const { fits = [], excluded = [] } = how;
      const values = excluded === "any" ? [...tellingValues(findingsById[id]), 24] : excluded;
      return values
        .filter((value) => !fits.includes(value as string))
        .map((value): [FindingId, AnswerValue] => [id, value]);
    }),
  );
}
