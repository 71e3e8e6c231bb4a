import type { FindingId } from "./findings.ts";
import type { RuleCondition } from "./model.ts";

/** How an answer is read that was given although its question cannot apply. */
export interface IrrelevantAnswer {
  /** It agrees with what makes the question irrelevant: it stays, without a word. */
  readonly fits?: readonly (string | number)[];
  /**
   * It fires no rule any more, and is shown as excluded; "any": whatever does not fit. An answer that is neither
   * is counted, and shown as a contradiction: one of the two is wrong, and the dangerous one may be right.
   */
  readonly excluded?: readonly string[] | "any";
}

export interface RelevanceShape {
  /** What makes the questions irrelevant. Only what is established: not asked and not sure never do. */
  readonly when: RuleCondition;
  /** In a few words, as shown: "sex at birth: male". */
  readonly because: string;
  readonly questions: Readonly<Partial<Record<FindingId, IrrelevantAnswer>>>;
  /** Why, and why an answer is excluded or counted: our reading, for clinical review. */
  readonly review: string;
}

const male: RuleCondition = { choice: "sex_at_birth", isIn: ["male"] };
const female: RuleCondition = { choice: "sex_at_birth", isIn: ["female"] };
const perhapsPregnant: RuleCondition = {
  choice: "pregnancy_status",
  isIn: ["pregnant", "possibly_pregnant"],
};

const noNeurology: RuleCondition = {
  all: [
    { no: "limb_weakness" },
    { no: "limb_numbness_tingling" },
    { no: "upper_limb_numbness_tingling" },
    { no: "motor_deficit_exam" },
    { no: "foot_drop" },
    { no: "gait_disturbance" },
    { no: "unable_to_walk" },
    { no: "sensory_level" },
    { no: "umn_signs" },
    { no: "lhermitte_sign" },
    { no: "saddle_sensory_change" },
    { no: "perianal_sensation_reduced" },
    { no: "urinary_hesitancy_or_reduced_sensation" },
    { no: "urinary_retention" },
    { no: "urinary_incontinence_new" },
    { no: "bowel_incontinence_new" },
    { no: "bowel_retention_new" },
    { no: "loss_rectal_fullness_sensation" },
    { no: "sexual_dysfunction_new" },
    { no: "reduced_anal_tone" },
    { no: "urinary_faecal_urgency_new" },
    { no: "arm_symptoms_bilateral" },
    { no: "leg_numbness_bilateral_or_ascending" },
    { no: "headache_meningism" },
    { not: { anyYes: ["motor_deficit_progressive", "motor_deficit_bilateral"] } },
  ],
};

/**
 * Which questions cannot apply to whom. Conservative: what is anatomically or logically impossible, or a pure
 * detail of something answered no. An answer that speaks for an urgent or emergency rule, or guards an unborn
 * child, is never excluded (a test holds that), and no question of the minimum safety set stands here.
 */
export const relevance: readonly RelevanceShape[] = [
  {
    when: male,
    because: "sex at birth: male",
    questions: {
      pregnancy_status: { fits: ["not_pregnant", "not_applicable"] },
      breastfeeding: { fits: ["no"], excluded: "any" },
    },
    review:
      "The registration may be wrong: a stated pregnancy is counted, for radiation and medicines harm the child. Breastfeeding speaks for a soon rule at most (S24), so it is excluded.",
  },
  {
    when: { all: [male, { not: perhapsPregnant }] },
    because: "sex at birth: male",
    questions: { gestation_weeks: {} },
    review:
      "Weeks of gestation are a statement of pregnancy: counted, unless pregnancy is itself answered no.",
  },
  {
    when: { choice: "pregnancy_status", isIn: ["not_pregnant", "not_applicable"] },
    because: "pregnancy: no",
    questions: { gestation_weeks: { excluded: "any" } },
    review:
      "A detail of a pregnancy that is expressly denied, most often left over from a corrected answer. No rule reads it; it only withholds medicines.",
  },
  {
    when: female,
    because: "sex at birth: female",
    questions: { testicular_mass: { fits: ["no"] }, psa_ug_l: {} },
    review:
      "The registration may be wrong, and nobody measures PSA without a prostate: both can speak for an urgent rule (U08, U23, U27) and are counted. Intersex and not registered make nothing irrelevant.",
  },
  {
    when: { all: [female, { not: { known: "psa_ug_l" } }] },
    because: "sex at birth: female, no PSA",
    questions: { psa_sample: { excluded: "any" } },
    review: "Says how to read a PSA, and there is none. Alone it meets no rule.",
  },
  {
    when: { all: [{ no: "cancer_history" }, { not: { yes: "record_cancer_history" } }] },
    because: "cancer: no",
    questions: {
      cancer_types: {},
      cancer_status: {},
      cancer_diagnosis_date: {},
      known_bone_metastases: { fits: ["no"] },
      prior_spinal_radiotherapy: { fits: ["no"] },
      current_cancer_treatment: { fits: ["none", "g_csf", "steroids", "bone_modifying_agent"] },
      pelvic_radiotherapy: { fits: ["no"] },
      cancer_histology_known: { fits: ["no"] },
    },
    review:
      "Patients deny cancer, and the record or a detail knows better. A detail is never excluded: it is counted and the contradiction shown. G-CSF, steroids and bone agents are given without cancer too.",
  },
  {
    when: { all: [{ no: "limb_weakness" }, { no: "motor_deficit_exam" }] },
    because: "weakness: no",
    questions: {
      lowest_mrc_grade: { fits: [5] },
      motor_deficit_progressive: { fits: ["no"] },
      motor_deficit_bilateral: { fits: ["no"] },
    },
    review:
      "Details of a weakness that is both denied and not found. A low grade, or worsening, speaks for an emergency: counted until corrected. Foot drop is asked on its own: patients notice it before they call it weakness.",
  },
  {
    when: noNeurology,
    because: "neurology: all answered no",
    questions: { neuro_onset_date: { excluded: "any" } },
    review:
      "The day on which something began that is nowhere present. Every question has to be asked for it. No rule reads the date.",
  },
  {
    when: { choice: "mri_spine_result", isIn: ["not_done"] },
    because: "MRI: not done",
    questions: {
      mri_compression_cause: { fits: ["not_done"], excluded: ["no_compression"] },
      mri_infection_result: { fits: ["not_done"], excluded: ["none"] },
      mri_lesion_reading: { fits: ["not_done"], excluded: ["none"] },
      mri_incidental_finding: { fits: ["not_done"], excluded: "any" },
    },
    review:
      "A scan that was not done has shown nothing: a reading that reassures (RES18, RES19) is excluded. One that shows compression, infection or a lesion must come from somewhere: counted.",
  },
  {
    when: {
      all: [
        { choice: "mri_spine_result", isIn: ["not_done"] },
        { choice: "ct_spine_result", isIn: ["not_done"] },
        { choice: "xr_spine_result", isIn: ["not_done"] },
        { choice: "bone_scan_result", isIn: ["not_done"] },
      ],
    },
    because: "imaging: not done",
    questions: {
      bone_lesion_type: { fits: ["not_done"], excluded: ["none"] },
      bone_lesion_number: { fits: ["not_done"], excluded: ["none"] },
    },
    review:
      "As above, for every kind of imaging of the spine. A lesion that is described is counted.",
  },
  {
    when: { choice: "serum_electrophoresis_result", isIn: ["no_m_protein"] },
    because: "electrophoresis: no M-protein",
    questions: { m_protein_g_l: {} },
    review: "An amount of what was not found. It speaks for an urgent rule (RES11): counted.",
  },
  {
    when: { no: "diabetes" },
    because: "diabetes: no",
    questions: { new_onset_diabetes: { fits: ["no"] } },
    review: "Newly diagnosed diabetes is diabetes. A clue to pancreatic cancer: counted.",
  },
];
