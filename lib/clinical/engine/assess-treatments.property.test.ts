import { type Arbitrary, assert, oneof, property, subarray, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { rulesById } from "../knowledge/rules.ts";
import type { Tier } from "../knowledge/tiers.ts";
import { neurologicalDeficit } from "../knowledge/treatments/suspicions.ts";
import { type TreatmentId, treatmentsById } from "../knowledge/treatments.ts";
import { anyAnswers } from "../vignettes/any-answers.ts";
import { asked } from "../vignettes/treatment-patients.ts";
import type { Answers, AnswerValue } from "./answers.ts";
import { applyCautions } from "./apply-cautions.ts";
import { missingMinimum } from "./ask-next.ts";
import { assessTreatments } from "./assess-treatments.ts";
import type { AssessedTreatment } from "./assessment.ts";
import { evaluateRules } from "./evaluate-rules.ts";
import { type Facts, readFacts } from "./facts.ts";
import { standingOf } from "./standing.ts";
import { countSelfManagementLast, tierOf } from "./tier.ts";

const runs = { numRuns: 600 };
const manual: readonly TreatmentId[] = ["spinal_manipulation", "massage", "acupuncture"];
const benign = ["education", "self_care", "physical", "psychological"];

interface Treated {
  readonly answers: Answers;
  readonly facts: Facts;
  readonly tier: Tier;
  readonly incomplete: boolean;
  /** Ids of the met rules and of the cautions that hold. */
  readonly met: readonly string[];
  readonly held: readonly string[];
  readonly treatments: readonly AssessedTreatment[];
}

const benignPatient: Answers = { ...asked, pain_duration_days: 120, back_pain_new: "no" };
const benignEntries = Object.entries(benignPatient) as [string, AnswerValue][];

/** A benign patient in whom some questions were not asked, and a few others gave anything. */
const nearlyBenign: Arbitrary<Answers> = tuple(
  subarray(benignEntries, { minLength: benignEntries.length - 2 }),
  anyAnswers.chain((answers) => subarray(Object.entries(answers), { maxLength: 3 })),
).map(([kept, others]) => Object.fromEntries([...kept, ...others]));

function everyPatient(check: (treated: Treated) => void) {
  const patients = oneof(
    { arbitrary: anyAnswers, weight: 1 },
    { arbitrary: nearlyBenign, weight: 3 },
  );
  assert(
    property(patients, (answers) => check(treat(answers))),
    runs,
  );
}

describe("whatever was answered", () => {
  it("nothing manual and no loading is an option in an emergency or an urgent case", () => {
    everyPatient((treated) => {
      if (treated.tier !== "emergency" && treated.tier !== "urgent") return;
      const considered = consideredIn(treated);
      expect(considered.filter((id) => manual.includes(id))).toEqual([]);
      expect(considered.filter((id) => treatmentsById[id].topic === "physical")).toEqual([]);
    });
  });

  it("no option for benign pain is shown while the minimum safety set is incomplete", () => {
    everyPatient((treated) => {
      if (treated.incomplete) expect(benignOptionsIn(treated)).toEqual([]);
    });
  });

  it("no option for benign pain is shown beside anything above routine, nor to a child", () => {
    everyPatient((treated) => {
      if (benignOptionsIn(treated).length === 0) return;
      expect(["routine", "self_management"]).toContain(treated.tier);
      expect(treated.answers.age_years).toBeGreaterThanOrEqual(18);
    });
  });

  it("dexamethasone is an option only in suspected metastatic compression with a deficit", () => {
    everyPatient((treated) => {
      if (!consideredIn(treated).includes("dexamethasone_mscc")) return;
      expect(treated.facts.assessed?.suspected).toContain("mscc");
      expect(standingOf(neurologicalDeficit, treated.facts).now).toBe(true);
    });
  });

  it("an NSAID is an option only where all that speaks against it was asked and denied", () => {
    everyPatient((treated) => {
      if (!consideredIn(treated).includes("nsaid")) return;
      const { answers } = treated;
      expect(answers).toMatchObject({
        anticoagulant: "none",
        peptic_ulcer_history: "no",
        heart_failure: "no",
        nsaid_hypersensitivity: "no",
      });
      expect(answers.egfr_ml_min ?? 60).toBeGreaterThanOrEqual(60);
      expect(["pregnant", "possibly_pregnant"]).not.toContain(answers.pregnancy_status);
    });
  });

  it("every advice names what it rests on, and no option is advised twice", () => {
    everyPatient(({ treatments, met, held }) => {
      for (const { id, advice, because } of treatments) {
        const own = treatmentsById[id].against.map((reason) => reason.id);
        const grounds: readonly string[] = advice === "consider" ? met : [...held, ...own];
        expect(because).not.toEqual([]);
        expect(because.filter((ground) => !grounds.includes(ground))).toEqual([]);
      }
      expect(new Set(treatments.map(({ id }) => id)).size).toBe(treatments.length);
    });
  });
});

/** The second pass alone: no explanation, no questions to ask. */
function treat(answers: Answers): Treated {
  const read = readFacts(answers);
  const verdicts = countSelfManagementLast(evaluateRules(read));
  const met = verdicts.filter(({ verdict }) => verdict === "met").map(({ id }) => rulesById[id]);
  const suspected = new Set(met.flatMap(({ conditions }) => conditions));
  const facts: Facts = { ...read, assessed: { suspected, needs: new Set() } };
  const held = applyCautions(facts);
  const incomplete = missingMinimum(answers).length > 0;
  return {
    answers,
    facts,
    tier: tierOf(met, incomplete),
    incomplete,
    met: met.map(({ id }) => id),
    held: held.map(({ id }) => id),
    treatments: assessTreatments(facts, held, met),
  };
}

function consideredIn({ treatments }: Treated): TreatmentId[] {
  return treatments.filter(({ advice }) => advice === "consider").map(({ id }) => id);
}

/** Fluids for hypercalcaemia are no self-care: they stay. */
function benignOptionsIn(treated: Treated): TreatmentId[] {
  const fluids = treated.facts.assessed?.suspected.has("hypercalcaemia_of_malignancy");
  return consideredIn(treated).filter(
    (id) => benign.includes(treatmentsById[id].topic) && !(id === "diet_hydration" && fluids),
  );
}
