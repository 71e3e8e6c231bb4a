import type { SeedPhrase } from "./seed-phrase.ts";

/** Causes and cancers that the articles name (specification 1.5 and 6.1). */
export const seedCauses = [
  {
    phrase: "history of cancer",
    seeds: ["S1", "S2", "S3", "S4"],
    findings: ["cancer_history", "cancer_types", "cancer_status"],
  },
  { phrase: "breast cancer", seeds: null, cancerTypes: ["breast"] },
  { phrase: "lung cancer", seeds: null, cancerTypes: ["lung"] },
  { phrase: "prostate cancer", seeds: null, cancerTypes: ["prostate"] },
  { phrase: "kidney cancer", seeds: null, cancerTypes: ["kidney"] },
  { phrase: "thyroid cancer", seeds: null, cancerTypes: ["thyroid"] },
  { phrase: "ovarian cancer", seeds: null, cancerTypes: ["ovary"] },
  {
    phrase: "bone cancer",
    seeds: null,
    cancerTypes: ["primary_bone"],
    conditions: ["primary_bone_tumour"],
  },
  { phrase: "stomach cancer", seeds: ["S4"], cancerTypes: ["stomach"] },
  { phrase: "colon cancer", seeds: ["S4"], cancerTypes: ["colorectal"] },
  { phrase: "rectal cancer", seeds: ["S4"], cancerTypes: ["colorectal"] },
  {
    phrase: "pain spreading from the stomach, colon or rectum to the lower back",
    seeds: ["S4"],
    conditions: ["visceral_referred_malignancy"],
  },
  {
    phrase: "cancer spread to the bones of the spine",
    seeds: ["S2"],
    findings: ["known_bone_metastases"],
    conditions: ["spinal_malignancy"],
  },
  {
    phrase: "tumour pressing on the spinal cord",
    seeds: null,
    conditions: ["mscc", "cauda_equina_syndrome"],
  },
  {
    phrase: "pain from treatment: chemotherapy, radiation, medicines, muscle strain",
    seeds: ["S1"],
    findings: ["current_cancer_treatment", "prior_spinal_radiotherapy"],
    conditions: ["treatment_related_pain"],
  },
  {
    phrase: "ordinary back pain",
    seeds: null,
    conditions: ["nonspecific_low_back_pain"],
  },
] as const satisfies readonly SeedPhrase[];
