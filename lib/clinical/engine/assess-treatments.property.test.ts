import { type Arbitrary, assert, oneof, property, subarray, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { neurologicalDeficit } from "../knowledge/treatments/suspicions.ts";
import { type TreatmentId, treatmentsById } from "../knowledge/treatments.ts";
import { anyAnswers } from "../vignettes/any-answers.ts";
import { consideredIn, type Treated, treat } from "../vignettes/treated-patient.ts";
import { asked } from "../vignettes/treatment-patients.ts";
import type { Answers, AnswerValue } from "./answers.ts";
import { standingOf } from "./standing.ts";

const runs = { numRuns: 600 };
const manual: readonly TreatmentId[] = ["spinal_manipulation", "massage", "acupuncture"];
const benign = ["education", "self_care", "physical", "psychological"];

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
        const rules = met.map((rule) => rule.id);
        const grounds: readonly string[] = advice === "consider" ? rules : [...held, ...own];
        expect(because).not.toEqual([]);
        expect(because.filter((ground) => !grounds.includes(ground))).toEqual([]);
      }
      expect(new Set(treatments.map(({ id }) => id)).size).toBe(treatments.length);
    });
  });
});

/** Fluids for hypercalcaemia and psycho-oncology are not for benign pain: they stay. */
function benignOptionsIn(treated: Treated): TreatmentId[] {
  const fluids = treated.facts.assessed?.suspected.has("hypercalcaemia_of_malignancy");
  const cancer = standingOf({ cancerAny: true }, treated.facts).now;
  return consideredIn(treated)
    .filter((id) => benign.includes(treatmentsById[id].topic))
    .filter((id) => !(id === "diet_hydration" && fluids))
    .filter((id) => !(id === "psychological_therapy" && cancer));
}
