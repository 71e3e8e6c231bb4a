import { anyAbnormalResult } from "./abnormal-results.ts";
import type { CautionCondition, DisagreementShape } from "./model.ts";

/** What a topic asks for whose text could reassure: an adult, examined, nothing missing, nothing found. */
const mayReassure: CautionCondition = {
  all: [
    { number: "age_years", gte: 18 },
    { known: "exam_performed" },
    { not: { choice: "exam_performed", isIn: ["none_remote"] } },
    { not: { anyUnanswered: "MIN_SAFETY_SET" } },
    { not: anyAbnormalResult },
  ],
};

const catalogue = [
  {
    id: "bilateral_sciatica",
    label: "New bilateral sciatica without another cauda equina sign",
    when: {
      all: [
        { anyYes: ["pain_radiates_leg_bilateral", "leg_pain_unilateral_to_bilateral"] },
        { number: "pain_duration_days", ltOrUnknown: 42 },
        { not: { anyYes: ["CES_SET", "motor_deficit_bilateral"] } },
      ],
    },
    positions: [
      {
        text: "The red-flag list is bladder, bowel, saddle, sexual and severe or progressive bilateral motor signs.",
        sources: [{ source: "EMBEDS", text: "GIRFT red-flag list [V2:EMBEDS]", evidence: "V2" }],
      },
      {
        text: "Spread from one to both legs is a warning.",
        sources: [{ source: "GIRFT", text: "GIRFT [V2:GIRFT]", evidence: "V2" }],
      },
      {
        text: "Bilateral sciatica is a flag for cauda equina syndrome.",
        sources: [{ source: "CKS", text: "CKS [M]", evidence: "M" }],
      },
    ],
    product: "Emergency same-day assessment; the clinician may set urgent with a reason.",
  },
  {
    id: "radicular_pain_past_cancer",
    label: "Radicular pain in someone with any past cancer",
    when: {
      all: [
        { cancerAny: true },
        {
          anyYes: [
            "pain_radiates_leg_unilateral",
            "pain_radiates_leg_bilateral",
            "leg_pain_unilateral_to_bilateral",
            "pain_band_like",
          ],
        },
        { not: { anyYes: ["OBJ_NEURO", "CES_SET", "CORD_SET", "known_bone_metastases"] } },
        { not: { choice: "cancer_status", isIn: ["active_treatment", "metastatic_known"] } },
      ],
    },
    positions: [
      {
        text: "It is literally an immediate-contact trigger.",
        sources: [{ source: "NG234", section: "1.3", text: "NG234 1.3 [V2]", evidence: "V2" }],
      },
      {
        text: "In long remission (≥5 years) with typical sciatica clinicians often choose urgent MRI.",
        sources: [{ source: "memory", text: "Clinical practice [M]", evidence: "M" }],
      },
    ],
    product: "Emergency by default; override allowed with mandatory reason.",
  },
  {
    id: "cancer_in_remission",
    label: "Cancer history in remission",
    when: {
      all: [
        mayReassure,
        { cancerAny: true },
        { not: { anyYes: ["NG234_PAIN", "NG234_NEURO", "known_bone_metastases"] } },
        { not: { choice: "cancer_status", isIn: ["active_treatment", "metastatic_known"] } },
      ],
    },
    positions: [
      {
        text: "Image without delay.",
        sources: [{ source: "ACP11", text: "ACP/APS [V:ACP11]", evidence: "V" }],
      },
      {
        text: "A pain characteristic is needed.",
        sources: [{ source: "NG234", text: "NG234 [V2]", evidence: "V2" }],
      },
    ],
    product:
      "Soon at least; urgent when the cancer is active or metastatic or a pain characteristic is present.",
  },
  {
    id: "cauda_equina_and_residual_volume",
    label: "Suspected cauda equina syndrome and post-void residual volume (PVR)",
    when: { any: [{ anyYes: ["CES_SET"] }, { suspected: "cauda_equina_syndrome" }] },
    positions: [
      {
        text: "Some units use PVR ≥200 mL to prioritise.",
        sources: [{ source: "LANCS", text: "[V:LANCS]", evidence: "V" }],
      },
      {
        text: "Half of those with cauda equina syndrome in one series had PVR ≤200 mL.",
        sources: [{ source: "TODD-PVR", text: "[V:TODD-PVR]", evidence: "V" }],
      },
    ],
    product: "PVR never downgrades.",
  },
  {
    id: "isolated_thoracic_pain",
    label: "Isolated thoracic pain",
    onlyAtRoutine: true,
    when: {
      all: [
        mayReassure,
        { choices: "pain_region", hasAny: ["thoracic"] },
        { not: { cancerAny: true } },
        {
          not: {
            anyYes: [
              "MIN_SAFETY_SET",
              "ANY_NEURO",
              "PAIN_PATTERN",
              "PERSISTENCE",
              "SYSTEMIC",
              "INFECTION_RISK",
              "VISCERAL_CA",
              "minor_trauma",
              "contusion_abrasion",
              "ankylosed_spine",
              "collapse_or_hypotension",
              "chest_pain",
              "tearing_chest_back_pain",
              "pulse_or_bp_differential",
              "pulsatile_abdominal_mass",
              "known_aaa",
              "pain_radiates_leg_unilateral",
              "pain_radiates_leg_bilateral",
              "pain_band_like",
              "upper_limb_numbness_tingling",
              "osteoporosis_known",
              "prior_fragility_fracture",
              "height_loss_gt4cm",
              "new_spinal_deformity",
            ],
          },
        },
        { not: { choice: "pain_onset_type", isIn: ["sudden_severe"] } },
      ],
    },
    positions: [
      {
        text: "Older checklists call thoracic pain a red flag.",
        sources: [{ source: "memory", text: "Older checklists [M]", evidence: "M" }],
      },
      {
        text: "No imaging when thoracic pain is isolated.",
        sources: [
          {
            source: "ACR-TBP24",
            section: "variant 1",
            text: "ACR Thoracic Back Pain 2024 variant 1 [V:ACR-TBP24]",
            evidence: "V",
          },
        ],
      },
    ],
    product: "Thoracic pain alone is not a reason to image.",
  },
  {
    id: "night_pain",
    label: "Night pain",
    onlyAtRoutine: true,
    when: { all: [mayReassure, { yes: "pain_night_waking" }] },
    positions: [
      {
        text: "With cancer, night pain that disturbs sleep is a characteristic of spinal metastases.",
        sources: [{ source: "NG234", text: "NG234 [V2:NG234]", evidence: "V2" }],
      },
      {
        text: "Alone it is common and non-specific: in a back-pain triage clinic (n=213) 44% had night pain and none had serious disease.",
        sources: [{ source: "HARDING05", text: "Harding 2005 [M:HARDING05]", evidence: "M" }],
      },
      {
        text: "Night pain did not raise the probability of malignancy.",
        sources: [{ source: "PREMKUMAR18", text: "Premkumar 2018 [M:PREMKUMAR18]", evidence: "M" }],
      },
    ],
    product: "A pain characteristic with cancer; alone it has no value and needs no imaging.",
  },
] as const satisfies readonly DisagreementShape[];

export type DisagreementId = (typeof catalogue)[number]["id"];

export interface Disagreement extends DisagreementShape {
  readonly id: DisagreementId;
}

/** Specification 3.4. */
export const disagreements: readonly Disagreement[] = catalogue;
