import type { NumberFindingId } from "./findings.ts";
import type { EvidenceTag } from "./model.ts";

/** Adult values in the canonical unit. Only where the laboratory gives no range of its own. */
export interface ReferenceRange {
  readonly finding: NumberFindingId;
  /** null: the same for everybody. */
  readonly sex: "male" | "female" | null;
  /** Years; null: no limit. */
  readonly ageFrom: number | null;
  readonly ageBelow: number | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** Where the upper limit itself is no longer normal. */
  readonly below: number | null;
  readonly evidence: EvidenceTag;
}

/** From memory where the specification (4.3) has no other tag. */
const adult = {
  sex: null,
  ageFrom: null,
  ageBelow: null,
  atLeast: null,
  atMost: null,
  below: null,
  evidence: "M",
} as const;
const man = { ...adult, sex: "male" } as const;
const woman = { ...adult, sex: "female" } as const;

/** Specification 4.3. */
export const referenceRanges: readonly ReferenceRange[] = [
  { ...man, finding: "hb_g_l", atLeast: 130, atMost: 170 },
  { ...woman, finding: "hb_g_l", atLeast: 120, atMost: 150 },
  { ...adult, finding: "wbc_x10e9_l", atLeast: 4, atMost: 11 },
  { ...adult, finding: "neutrophils_x10e9_l", atLeast: 2, atMost: 7.5 },
  { ...adult, finding: "platelets_x10e9_l", atLeast: 150, atMost: 400 },
  { ...man, finding: "esr_mm_h", ageBelow: 50, below: 15 },
  { ...man, finding: "esr_mm_h", ageFrom: 50, below: 20 },
  { ...woman, finding: "esr_mm_h", ageBelow: 50, below: 20 },
  { ...woman, finding: "esr_mm_h", ageFrom: 50, below: 30 },
  { ...adult, finding: "crp_mg_l", below: 5 },
  { ...man, finding: "creatinine_umol_l", atLeast: 60, atMost: 110 },
  { ...woman, finding: "creatinine_umol_l", atLeast: 45, atMost: 90 },
  { ...adult, finding: "egfr_ml_min", atLeast: 60 },
  { ...adult, finding: "calcium_adjusted_mmol_l", atLeast: 2.2, atMost: 2.6 },
  { ...adult, finding: "albumin_g_l", atLeast: 35, atMost: 50 },
  { ...adult, finding: "alp_u_l", atLeast: 30, atMost: 130 },
  { ...adult, finding: "sflc_ratio", atLeast: 0.26, atMost: 1.65, evidence: "V2" },
  { ...adult, finding: "vitamin_d_nmol_l", atLeast: 50 },
  { ...adult, finding: "lactate_mmol_l", below: 2 },
];
