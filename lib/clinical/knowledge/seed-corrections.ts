import type { Citation } from "./model.ts";

export interface SeedCorrection {
  readonly id: string;
  /** In short, what the articles say. It must not appear in anything the product shows as its own. */
  readonly wrong: string;
  readonly correction: string;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** Specification 6.1, in its order. */
export const seedCorrections = [
  {
    id: "bone_spur",
    wrong: "Bone metastasis is called bone pain or bone spur.",
    correction:
      "A bone spur (osteophyte) is a benign degenerative change, unrelated to metastasis.",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
  },
  {
    id: "large_tumour_compresses_cord",
    wrong: "The cord is compressed when a tumour grows very large.",
    correction:
      "Usually epidural extension or vertebral collapse, and it can be small. The cord ends about L1–L2, so lumbar disease compresses the cauda equina; the commonest site is thoracic (70%).",
    sources: [{ source: "PCNOW", text: "[V:PCNOW]", evidence: "V" }],
  },
  {
    id: "circular_metastasis",
    wrong: "Cancer spreads and tumours can lead to bone metastasis: metastasis defined by itself.",
    correction: "The definition was circular; none of it is used.",
    sources: [{ source: "policy", text: "[policy]", evidence: "policy" }],
  },
  {
    id: "ibuprofen_or_acetaminophen",
    wrong: "Take ibuprofen or acetaminophen.",
    correction:
      "Not without renal, bleeding, pregnancy and chemotherapy checks; acetaminophen alone is not recommended for low back pain.",
    sources: [
      { source: "NG59", text: "NG59: do not offer paracetamol alone for LBP [M]", evidence: "M" },
    ],
  },
  {
    id: "see_doctor_after_weeks",
    wrong: "See your doctor if the pain does not go away for a few weeks.",
    correction: "Unsafe with a cancer history (contact within 24 h) or with neurology (immediate).",
    sources: [{ source: "NG234", text: "NG234 1.3 [V2:NG234]", evidence: "V2" }],
  },
  {
    id: "steroids_for_ordinary_pain",
    wrong: "A doctor may recommend corticosteroids for ordinary back pain.",
    correction: "Not recommended; they may hide infection or lymphoma.",
    sources: [
      {
        source: "GH-AAFP",
        text: "ACP: systemic corticosteroids not recommended [V2:GH-AAFP]",
        evidence: "V2",
      },
    ],
  },
  {
    id: "acupuncture_reduces_inflammation",
    wrong: "Acupuncture can help reduce inflammation.",
    correction: "Not established; unsafe with low platelets or neutropenia.",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
  },
  {
    id: "massage_and_oils",
    wrong: "Massage and essential oils.",
    correction: "Avoid massage over possible metastases.",
    sources: [{ source: "IFOMPT20", text: "[M:IFOMPT]", evidence: "M" }],
  },
  {
    id: "blood_tests_show_cancer",
    wrong: "Blood tests check for substances that might show cancer.",
    correction:
      "Tumour markers must not be used to diagnose; use FBC, ESR/CRP, calcium, ALP, PSA when indicated and a myeloma screen.",
    sources: [
      { source: "memory", text: "Do not order as screening for back pain [M]", evidence: "M" },
    ],
  },
  {
    id: "xray_reveals_destruction",
    wrong: "X-rays may reveal bone destruction.",
    correction: "Late and insensitive (30–50% bone loss); a normal X-ray excludes nothing.",
    sources: [{ source: "NG234", text: "NG234 1.5.9 [V2]; 30–50% [M]", evidence: "M" }],
  },
  {
    id: "movement_signs",
    wrong:
      "Pain worse with activity, and pain not worse with movement, both named as signs of cancer.",
    correction:
      "Neither discriminates; mechanical pain in known metastasis signals instability (SINS 3).",
    sources: [{ source: "SINS", text: "[V:SINS]", evidence: "V" }],
  },
  {
    id: "night_and_morning",
    wrong: "Pain at night and in the morning but rarely in the day means cancer.",
    correction: "Inflammatory rhythm first.",
    sources: [{ source: "NG65", text: "NG65 [V]", evidence: "V" }],
  },
  {
    id: "all_bowel_cancers_spread",
    wrong: "All stomach, colon and rectal cancers can cause pain that spreads to the lower back.",
    correction:
      "Overstated; retroperitoneal routes (pancreas, nodes, kidney, aorta) and sacral invasion are the usual ones.",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
  },
  {
    id: "typical_cancers",
    wrong: "Bone, prostate and ovarian cancer as the typical cancers.",
    correction:
      "The commonest spinal metastases are breast, prostate, lung, kidney and thyroid, plus myeloma and lymphoma; primary bone cancer of the spine is rare.",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
  },
  {
    id: "spine_third_site",
    wrong: "The spine is the third most common site of metastasis.",
    correction: "Bone is third after lung and liver, and the spine is the commonest bony site.",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
  },
  {
    id: "swelling_and_redness",
    wrong: "Back pain caused by cancer often comes with swelling and redness.",
    correction: "That describes primary bone tumours of a limb; over the spine think of infection.",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
  },
  {
    id: "reluctance",
    wrong: "It begins as a reluctance.",
    correction: "A mistranslation of tenderness.",
    sources: [{ source: "policy", text: "[policy]", evidence: "policy" }],
  },
  {
    id: "see_a_doctor_right_away",
    wrong: "Severe pain: see a doctor right away.",
    correction:
      "Cauda equina syndrome and cord compression need the emergency department, not an appointment.",
    sources: [
      { source: "GIRFT", text: "GIRFT 2023 [V2:GIRFT]", evidence: "V2" },
      { source: "NG234", text: "NG234 1.3 [V2:NG234]", evidence: "V2" },
    ],
  },
  {
    id: "opioid_addiction_only",
    wrong: "Opioids are used carefully to prevent addiction.",
    correction:
      "In cancer pain the rules are titration, laxatives, renal choice, naloxone and driving; addiction is one risk.",
    sources: [{ source: "CDC22", text: "CDC 2022 [M]", evidence: "M" }],
  },
  {
    id: "weak_muscles_from_treatment",
    wrong: "Chemotherapy and radiation make muscles weak; muscle strain is a big cause.",
    correction: "Unsourced; a treatment cause is a diagnosis of exclusion.",
    sources: [{ source: "policy", text: "[policy]", evidence: "policy" }],
  },
  {
    id: "anti_inflammatory_food",
    wrong: "Anti-inflammatory foods and drinking water are important for relief of back pain.",
    correction: "No good evidence; hydration matters in hypercalcaemia; restrict in heart failure.",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
  },
  {
    id: "early_detection_saves_lives",
    wrong: "Early detection saves lives.",
    correction:
      "For cord compression the proven benefit is walking and continence (19 of 20 walkers stayed walking, 11 of 21 non-walkers); no promise of survival.",
    sources: [{ source: "RODICHOK", text: "[V:RODICHOK]", evidence: "V" }],
  },
  {
    id: "promotional_text",
    wrong: "Promotional and doctor-finder text, names of institutions without attribution.",
    correction: "Not imported as a source.",
    sources: [{ source: "policy", text: "[policy]", evidence: "policy" }],
  },
] as const satisfies readonly SeedCorrection[];
