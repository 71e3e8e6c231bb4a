import type { Answers } from "../engine/answers.ts";
import type { TreatmentId } from "../knowledge/treatments.ts";
import { asked, metastaticAsked, pregnantMetastatic } from "./treatment-patients.ts";

/** Who must not be shown these options as ones to consider. */
type WithheldCase = readonly [
  name: string,
  patient: Answers,
  withheld: readonly [TreatmentId, ...TreatmentId[]],
];

const analgesics = ["nsaid", "paracetamol", "opioids"] as const;
const tumour = ["radiotherapy", "systemic_anticancer"] as const;
const { egfr_ml_min: _, ...noEgfr } = metastaticAsked;
const infected: Answers = {
  ...metastaticAsked,
  limb_weakness: "yes",
  mri_compression_cause: "infection",
  mri_infection_result: "epidural_abscess",
};

export const withheldCases: readonly WithheldCase[] = [
  ["infection compresses", infected, ["dexamethasone_mscc", ...tumour]],
  [
    "a haematoma compresses",
    { ...metastaticAsked, limb_weakness: "yes", mri_compression_cause: "haematoma" },
    ["dexamethasone_mscc", ...tumour],
  ],
  [
    "a cord sign with fever in someone who injects drugs",
    { ...metastaticAsked, sensory_level: "yes", fever: "yes", iv_drug_use: "yes" },
    ["dexamethasone_mscc", ...tumour],
  ],
  ["a known aneurysm", { ...metastaticAsked, known_aaa: "yes" }, analgesics],
  ["tearing pain", { ...metastaticAsked, tearing_chest_back_pain: "yes" }, analgesics],
  ["collapse", { ...metastaticAsked, collapse_or_hypotension: "yes" }, analgesics],
  ["major trauma", { ...metastaticAsked, major_trauma: "yes" }, analgesics],
  ["rectal bleeding", { ...metastaticAsked, rectal_bleeding_or_bowel_change: "yes" }, ["nsaid"]],
  [
    "fever and ill appearance",
    { ...metastaticAsked, fever: "yes", ill_appearance: "yes" },
    analgesics,
  ],
  [
    "an epidural abscess",
    { ...metastaticAsked, mri_infection_result: "epidural_abscess" },
    analgesics,
  ],
  [
    "total calcium 3.3, adjusted not known",
    { ...metastaticAsked, calcium_adjusted_mmol_l: "unknown", calcium_total_mmol_l: 3.3 },
    analgesics,
  ],
  ["creatinine 400, no eGFR", { ...asked, creatinine_umol_l: 400 }, ["nsaid"]],
  [
    "creatinine 400 and metastases, no eGFR",
    { ...noEgfr, creatinine_umol_l: 400 },
    ["nsaid", "opioids"],
  ],
  [
    "creatinine 91 in a woman with metastases, no eGFR",
    { ...noEgfr, sex_at_birth: "female", creatinine_umol_l: 91 },
    ["nsaid", "opioids"],
  ],
  [
    "creatinine 178 beside an eGFR it does not fit",
    { ...metastaticAsked, creatinine_umol_l: 178 },
    ["nsaid", "opioids"],
  ],
  ["kidney disease, no eGFR", { ...noEgfr, dialysis_or_ckd: "yes" }, ["nsaid", "opioids"]],
  ["new confusion", { ...metastaticAsked, altered_mental_state: "yes" }, ["opioids"]],
  [
    "sudden pain that may be an aneurysm",
    {
      ...metastaticAsked,
      pain_onset_type: "sudden_severe",
      pain_duration_days: 5,
      hypertension_or_vascular_disease: "yes",
    },
    analgesics,
  ],
  [
    "major trauma, before the tumour is treated",
    { ...metastaticAsked, major_trauma: "yes" },
    tumour,
  ],
  ["fever alone", { ...metastaticAsked, fever: "yes" }, tumour],
  ["a suicidal crisis", { ...metastaticAsked, suicidal_ideation: "yes" }, analgesics],
  [
    "pregnancy and benign pain",
    { ...asked, sex_at_birth: "female", pregnancy_status: "pregnant" },
    ["muscle_relaxant", "spinal_manipulation", "nsaid"],
  ],
  ["breastfeeding", { ...asked, breastfeeding: "yes" }, ["muscle_relaxant"]],
  ["hepatic impairment", { ...asked, hepatic_impairment: "yes" }, ["muscle_relaxant", "nsaid"]],
  ["pregnancy and metastases", pregnantMetastatic, ["bone_modifying_agents", "opioids", ...tumour]],
  [
    "pregnancy not asked, and metastases",
    { ...pregnantMetastatic, pregnancy_status: "unknown" },
    ["bone_modifying_agents", "opioids", ...tumour],
  ],
  [
    "a child of 10 with metastases",
    { ...metastaticAsked, age_years: 10 },
    ["bone_modifying_agents", ...analgesics, ...tumour],
  ],
  [
    "age not known, and metastases",
    { ...metastaticAsked, age_years: "unknown" },
    ["bone_modifying_agents", ...analgesics, ...tumour],
  ],
  ["vitamin D 10", { ...metastaticAsked, vitamin_d_nmol_l: 10 }, ["bone_modifying_agents"]],
  [
    "vitamin D not known",
    { ...metastaticAsked, vitamin_d_nmol_l: "unknown" },
    ["bone_modifying_agents"],
  ],
  ["warfarin", { ...asked, anticoagulant: "warfarin" }, ["spinal_manipulation", "massage"]],
  ["a DOAC", { ...asked, anticoagulant: "doac" }, ["spinal_manipulation", "massage"]],
];
