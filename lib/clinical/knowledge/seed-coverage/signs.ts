import type { SeedPhrase } from "./seed-phrase.ts";

/** Specification 1.5, phrase by phrase, and the signs that only the column "seeds" of 1.2 marks. */
export const seedSigns = [
  { phrase: "localized pain", seeds: ["S1", "S3"], findings: ["pain_localised_one_spot"] },
  {
    phrase: "radiating pain to legs or hips",
    seeds: ["S1"],
    findings: ["pain_radiates_leg_unilateral", "pain_radiates_leg_bilateral"],
  },
  { phrase: "activity-related", seeds: ["S1"], findings: ["pain_activity_related"] },
  {
    phrase: "persistent, not relieved by rest or usual relief",
    seeds: ["S1", "S2", "S3"],
    findings: ["pain_not_relieved_by_rest", "failure_conservative_treatment"],
  },
  {
    phrase: "how long it has been there",
    seeds: ["S1"],
    findings: ["pain_onset_date", "pain_duration_days"],
  },
  {
    phrase: "severe or sudden",
    seeds: ["S1"],
    findings: ["pain_onset_type", "pain_intensity_nrs"],
  },
  {
    phrase: "worse over time despite treatment",
    seeds: ["S1", "S2"],
    findings: ["pain_progressive", "failure_conservative_treatment"],
  },
  {
    phrase: "hard to walk or do tasks",
    seeds: ["S1"],
    findings: ["functional_impairment", "gait_disturbance", "unable_to_walk"],
  },
  { phrase: "weight loss", seeds: ["S1", "S2", "S3", "S4"], findings: ["weight_loss_unexplained"] },
  { phrase: "fatigue", seeds: ["S1", "S2", "S3", "S4"], findings: ["fatigue_unexplained"] },
  { phrase: "fever", seeds: ["S1", "S2", "S3"], findings: ["fever"] },
  { phrase: "night sweats", seeds: ["S3"], findings: ["night_sweats"] },
  {
    phrase: "numbness/tingling/weakness of legs, feet, arms",
    seeds: ["S1", "S2", "S3", "S4"],
    findings: ["limb_numbness_tingling", "upper_limb_numbness_tingling", "limb_weakness"],
  },
  {
    phrase: "progressive neurological deficit",
    seeds: ["S1"],
    findings: ["motor_deficit_progressive"],
  },
  {
    phrase: "incontinence or retention of urine and stool",
    seeds: ["S1", "S2", "S3", "S4"],
    findings: [
      "urinary_incontinence_new",
      "urinary_retention",
      "bowel_incontinence_new",
      "bowel_retention_new",
    ],
  },
  {
    phrase: "numbness between the legs, difficulty passing urine",
    seeds: ["S1"],
    findings: ["saddle_sensory_change", "urinary_hesitancy_or_reduced_sensation"],
  },
  {
    phrase: "severe unremitting",
    seeds: ["S1", "S2"],
    findings: ["pain_constant_unremitting"],
  },
  { phrase: "deep dull ache", seeds: ["S2"], findings: ["pain_deep_dull_ache"] },
  { phrase: "constant", seeds: ["S1", "S2", "S3"], findings: ["pain_constant_unremitting"] },
  {
    phrase: "night pain, wakes from sleep, worse at night",
    seeds: ["S1", "S3", "S4"],
    findings: ["pain_night_waking"],
  },
  {
    phrase: "night and morning, rarely by day",
    seeds: ["S4"],
    findings: ["pain_night_morning_not_day"],
  },
  { phrase: "worse lying down", seeds: ["S4"], findings: ["pain_worse_lying_down"] },
  {
    phrase: "pain not getting worse with movement",
    seeds: ["S4"],
    findings: ["pain_not_worse_with_movement"],
  },
  {
    phrase: "tenderness when touched",
    seeds: ["S4"],
    findings: ["bony_tenderness_localised", "spinal_percussion_tenderness"],
  },
  {
    phrase: "swelling and redness around bone",
    seeds: ["S4"],
    findings: ["local_swelling_redness"],
  },
  {
    phrase: "pain spread from stomach, colon, rectum",
    seeds: ["S4"],
    findings: [
      "dysphagia_or_upper_gi_alarm",
      "rectal_bleeding_or_bowel_change",
      "abdominal_pain_persistent",
    ],
  },
  {
    phrase: "bloating or feeling full quickly",
    seeds: ["S1"],
    findings: ["abdominal_distension_or_pelvic_mass"],
  },
  {
    phrase: "deformity, pathological fracture, instability",
    seeds: ["S2"],
    findings: ["new_spinal_deformity", "pain_mechanical_instability", "xr_spine_result"],
    conditions: ["pathological_fracture"],
  },
  {
    phrase: "stress, anxiety, coping",
    seeds: ["S1"],
    findings: ["suicidal_ideation"],
    treatments: ["psychological_therapy", "mind_body"],
  },
] as const satisfies readonly SeedPhrase[];
