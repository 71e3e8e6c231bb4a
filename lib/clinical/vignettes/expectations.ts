import type { ConditionId } from "../knowledge/conditions.ts";
import type { InvestigationId } from "../knowledge/investigations.ts";
import type { RuleId } from "../knowledge/rules.ts";
import type { Tier } from "../knowledge/tiers.ts";

/** What specification 3 demands for a fictional patient of this folder, by hand and not by the engine. */
export interface Expectation {
  /** The JSON file beside this one, without its ending. */
  readonly vignette: string;
  readonly tier: Tier;
  readonly incomplete: boolean;
  readonly decidedBy: RuleId;
  readonly suspects: ConditionId;
  readonly requires: readonly (readonly [test: InvestigationId, within: string])[];
  readonly advisesAgainst: readonly InvestigationId[];
}

const complete = { incomplete: false, advisesAgainst: [] } as const;

export const expectations: readonly Expectation[] = [
  {
    ...complete,
    vignette: "ada-cord-compression",
    tier: "emergency",
    decidedBy: "E05_mscc",
    suspects: "mscc",
    requires: [
      ["mri_whole_spine", "PT24H"],
      ["neuro_exam", "P0D"],
      ["calcium_adjusted", "PT24H"],
    ],
    advisesAgainst: ["xr_spine"],
  },
  {
    ...complete,
    vignette: "ben-cauda-equina",
    tier: "emergency",
    decidedBy: "E07_ces",
    suspects: "cauda_equina_syndrome",
    requires: [
      ["mri_lumbar_wo", "PT4H"],
      ["pvr_bladder_scan", "PT4H"],
    ],
    advisesAgainst: ["xr_lumbar"],
  },
  {
    ...complete,
    vignette: "carla-spinal-metastases",
    tier: "urgent",
    decidedBy: "U01_spinal_mets",
    suspects: "spinal_malignancy",
    requires: [
      ["mri_whole_spine", "P7D"],
      ["alp", "P7D"],
    ],
    advisesAgainst: ["xr_spine"],
  },
  {
    ...complete,
    vignette: "dev-spinal-infection",
    tier: "emergency",
    decidedBy: "E10_infection_fever",
    suspects: "spinal_infection",
    requires: [
      ["mri_area_w_wo", "P0D"],
      ["blood_cultures", "P0D"],
    ],
    advisesAgainst: ["xr_spine"],
  },
  {
    ...complete,
    vignette: "edith-fragility-fracture",
    tier: "soon",
    decidedBy: "S07_vcf",
    suspects: "vertebral_fragility_fracture",
    requires: [["xr_spine", "P7D"]],
  },
  {
    ...complete,
    vignette: "frank-myeloma-question",
    tier: "soon",
    decidedBy: "S04_myeloma_60",
    suspects: "myeloma",
    requires: [
      ["fbc", "P7D"],
      ["calcium_adjusted", "P7D"],
      ["esr", "P7D"],
    ],
  },
  {
    ...complete,
    vignette: "george-aneurysm",
    tier: "emergency",
    decidedBy: "E01_aaa",
    suspects: "aaa_symptomatic_or_ruptured",
    requires: [["us_aorta_bedside", "PT0M"]],
    advisesAgainst: ["mri_lumbar_wo", "xr_lumbar"],
  },
  {
    ...complete,
    vignette: "hana-spondyloarthritis",
    tier: "routine",
    decidedBy: "R01_axspa4",
    suspects: "axial_spondyloarthritis",
    requires: [],
    advisesAgainst: ["xr_lumbar", "mri_lumbar_wo"],
  },
  {
    ...complete,
    vignette: "ivan-acute-sciatica",
    tier: "self_management",
    decidedBy: "M01_sciatica_acute",
    suspects: "radiculopathy",
    requires: [],
    advisesAgainst: ["xr_lumbar", "mri_lumbar_wo", "ct_lumbar_wo"],
  },
  {
    ...complete,
    vignette: "jo-simple-back-pain",
    tier: "self_management",
    decidedBy: "M02_nonspecific",
    suspects: "nonspecific_low_back_pain",
    requires: [],
    advisesAgainst: ["xr_lumbar", "mri_lumbar_wo", "bone_scan"],
  },
  {
    vignette: "kit-incomplete-checklist",
    tier: "routine",
    incomplete: true,
    decidedBy: "M02_nonspecific",
    suspects: "nonspecific_low_back_pain",
    requires: [],
    advisesAgainst: [],
  },
  {
    ...complete,
    vignette: "lena-child",
    tier: "urgent",
    decidedBy: "U28_child_young",
    suspects: "paediatric_serious_cause",
    requires: [
      ["fbc", "PT48H"],
      ["xr_spine", "PT48H"],
    ],
  },
  {
    ...complete,
    vignette: "mo-neutropenic-sepsis",
    tier: "emergency",
    decidedBy: "E03_neutropenic_sepsis",
    suspects: "neutropenic_sepsis",
    requires: [
      ["blood_cultures", "PT1H"],
      ["lactate", "PT1H"],
    ],
    advisesAgainst: ["xr_spine"],
  },
  {
    ...complete,
    vignette: "nora-unexamined-weakness",
    tier: "urgent",
    decidedBy: "U29_unexamined_weakness",
    suspects: "radiculopathy",
    requires: [["neuro_exam", "PT24H"]],
    advisesAgainst: ["xr_lumbar"],
  },
  {
    ...complete,
    vignette: "omar-major-trauma",
    tier: "emergency",
    decidedBy: "E12_major_trauma",
    suspects: "traumatic_spinal_fracture",
    requires: [["ct_thoracic_lumbar_wo", "PT0M"]],
  },
  {
    ...complete,
    vignette: "petra-remote-cancer",
    tier: "soon",
    decidedBy: "S01_remote_cancer_new_pain",
    suspects: "spinal_malignancy",
    requires: [
      ["mri_area_wo", "P14D"],
      ["esr", "P14D"],
    ],
  },
];
