import type { SeedPhrase } from "./seed-phrase.ts";

/** Treatments and relief that the articles name (specification 6, first column). */
export const seedTreatments = [
  {
    phrase: "education, stay active, safety-net",
    seeds: null,
    treatments: ["education_stay_active"],
  },
  { phrase: "heat", seeds: null, treatments: ["heat"] },
  { phrase: "ice", seeds: null, treatments: ["ice"] },
  { phrase: "ibuprofen, naproxen", seeds: null, treatments: ["nsaid"] },
  { phrase: "acetaminophen", seeds: null, treatments: ["paracetamol"] },
  { phrase: "opioids", seeds: null, treatments: ["opioids"] },
  { phrase: "antidepressants", seeds: null, treatments: ["antidepressants"] },
  { phrase: "anticonvulsants", seeds: null, treatments: ["anticonvulsants"] },
  {
    phrase: "corticosteroids for cord compression",
    seeds: null,
    treatments: ["dexamethasone_mscc"],
  },
  {
    phrase: "corticosteroids for ordinary back pain",
    seeds: ["S0"],
    treatments: ["oral_steroid_back_pain"],
  },
  { phrase: "muscle relaxants", seeds: null, treatments: ["muscle_relaxant"] },
  {
    phrase: "exercise, physiotherapy, stretching, strength, aerobic",
    seeds: null,
    treatments: ["structured_exercise"],
  },
  {
    phrase: "spinal manipulation, mobilisation",
    seeds: null,
    treatments: ["spinal_manipulation"],
  },
  {
    phrase: "traction, ultrasound, TENS, belts",
    seeds: null,
    treatments: ["traction_tens_belts"],
  },
  { phrase: "acupuncture, needling", seeds: null, treatments: ["acupuncture"] },
  { phrase: "massage", seeds: null, treatments: ["massage"] },
  {
    phrase: "yoga, tai chi, mindfulness, meditation, breathing",
    seeds: null,
    treatments: ["mind_body"],
  },
  {
    phrase: "psychological therapy, psycho-oncology",
    seeds: null,
    treatments: ["psychological_therapy"],
  },
  { phrase: "support groups, charities", seeds: ["S1"], treatments: ["support_groups"] },
  { phrase: "diet, drinking water", seeds: null, treatments: ["diet_hydration"] },
  { phrase: "lavender, essential oils", seeds: null, treatments: ["essential_oils"] },
  {
    phrase: "medicines that strengthen bone (zoledronate, denosumab)",
    seeds: null,
    treatments: ["bone_modifying_agents"],
  },
  { phrase: "radiotherapy", seeds: null, treatments: ["radiotherapy"] },
  { phrase: "stereotactic radiotherapy", seeds: null, treatments: ["sabr"] },
  {
    phrase: "surgery: decompression and stabilisation",
    seeds: null,
    treatments: ["spinal_surgery"],
  },
  {
    phrase: "vertebroplasty, kyphoplasty",
    seeds: null,
    treatments: ["vertebroplasty_kyphoplasty"],
  },
  {
    phrase: "chemotherapy, targeted, immunotherapy, hormone therapy",
    seeds: null,
    treatments: ["systemic_anticancer"],
  },
  { phrase: "spinal orthosis", seeds: null, treatments: ["spinal_orthosis"] },
  {
    phrase: "rehabilitation, palliative care",
    seeds: null,
    treatments: ["rehabilitation_palliative_care"],
  },
  { phrase: "anticoagulant reversal", seeds: null, treatments: ["anticoagulant_reversal"] },
] as const satisfies readonly SeedPhrase[];
