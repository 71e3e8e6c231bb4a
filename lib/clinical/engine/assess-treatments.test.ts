import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type TreatmentId, treatments } from "../knowledge/treatments.ts";
import { otherTreatmentCases } from "../vignettes/treatment-cases-other.ts";
import { selfCareAndMedicineCases } from "../vignettes/treatment-cases-self-care-and-medicines.ts";
import { withheldCases } from "../vignettes/treatment-cases-withheld.ts";
import { asked, bleeding, cord, nervePain } from "../vignettes/treatment-patients.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./assess.ts";
import type { AssessedTreatment } from "./assessment.ts";

const cases = [...selfCareAndMedicineCases, ...otherTreatmentCases];

describe("a management option", () => {
  it.each(cases)("%s: %s for %s", (id, advice, because, patient) => {
    const found = treatmentOf(id, patient);
    expect(found?.advice).toBe(advice);
    expect(found?.because).toContain(because);
  });

  it("is seen with every reason against it", () => {
    const seen = new Set(cases.map(([id, , because]) => `${id}: ${because}`));
    const reasons = treatments.flatMap(({ id, against }) =>
      against.map((reason) => `${id}: ${reason.id}`),
    );
    expect(reasons.filter((reason) => !seen.has(reason))).toEqual(neverTheOnlyReason);
  });

  it("is considered for someone, unless nothing the product knows can call for it", () => {
    const considered = new Set(
      cases.filter(([, advice]) => advice === "consider").map(([id]) => id),
    );
    const never = treatments.map(({ id }) => id).filter((id) => !considered.has(id));
    expect(never).toEqual(Object.keys(neverConsidered));
  });
});

/** SABR always carries its own reason where it is shown; the shared one has its case under radiotherapy. */
const neverTheOnlyReason = ["sabr: radiotherapy_previous_dose"];

/** Why no answer leads to a plain "consider". */
const neverConsidered = {
  essential_oils: "no proven effect",
  oral_steroid_back_pain: "not recommended",
  traction_tens_belts: "WHO 2023 against",
  acupuncture: "NG59 against, WHO 2023 for: the conflict is shown",
  sabr: "whether disease is oligometastatic is not asked",
} as const satisfies Partial<Record<TreatmentId, string>>;

const inflammatory: Answers = {
  ...asked,
  pain_duration_days: 400,
  back_pain_onset_age: 30,
  buttock_pain: "yes",
  improves_with_movement: "yes",
  psoriasis: "yes",
};

describe("what is not shown", () => {
  it.each<[string, TreatmentId, string | Answers]>([
    ["dexamethasone without suspected cord compression", "dexamethasone_mscc", "ben-cauda-equina"],
    ["an oral steroid warning beside the dexamethasone decision", "oral_steroid_back_pain", cord],
    ["radiotherapy before a metastasis is shown", "radiotherapy", cord],
    [
      "radiotherapy when a disc compresses",
      "radiotherapy",
      { ...cord, mri_spine_result: "cord_compression", mri_compression_cause: "disc_herniation" },
    ],
    ["opioids for cancer pain below 4 of 10", "opioids", { ...cord, pain_intensity_nrs: 3 }],
    [
      "a medicine for nerve pain before MRI shows that nothing is compressed",
      "antidepressants",
      { ...nervePain, mri_compression_cause: "not_done" },
    ],
    [
      "an NSAID for bone pain whose cause is not known",
      "nsaid",
      { ...asked, age_years: 55, pain_duration_days: 45, failure_conservative_treatment: "yes" },
    ],
    ["reversal without a deficit", "anticoagulant_reversal", { ...bleeding, limb_weakness: "no" }],
    [
      "dexamethasone for pain that radiates, without a deficit",
      "dexamethasone_mscc",
      { ...asked, cancer_history: "yes", pain_radiates_leg_unilateral: "yes" },
    ],
    ["self-care while the minimum safety set is incomplete", "heat", "kit-incomplete-checklist"],
    [
      "advice to stay active in unexamined weakness",
      "education_stay_active",
      "nora-unexamined-weakness",
    ],
    ["self-care at 76, when a fracture is suspected", "heat", { ...asked, age_years: 76 }],
    [
      "advice to stay active in spondyloarthritis, with blood in the urine",
      "education_stay_active",
      { ...inflammatory, haematuria_dipstick: "yes" },
    ],
    ["self-care for a child", "heat", { ...asked, age_years: 17 }],
    ["self-care after a remote assessment", "heat", { ...asked, exam_performed: "none_remote" }],
  ])("%s", (_name, id, patient) => {
    expect(treatmentOf(id, patient)?.advice).not.toBe("consider");
  });
});

it.each(withheldCases)("%s: withholds what is not safe", (_name, patient, withheld) => {
  const considered = assess(patient).treatments.filter(({ advice }) => advice === "consider");
  const ids = considered.map(({ id }) => id);
  expect(ids.filter((id) => withheld.includes(id))).toEqual([]);
});

function treatmentOf(id: TreatmentId, patient: string | Answers): AssessedTreatment | undefined {
  const answers = typeof patient === "string" ? answersOf(patient) : patient;
  return assess(answers).treatments.find((treatment) => treatment.id === id);
}

function answersOf(vignette: string): Answers {
  const file = new URL(`../vignettes/${vignette}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).findings;
}
