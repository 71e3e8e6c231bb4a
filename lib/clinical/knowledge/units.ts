import type { NumberFindingId } from "./findings.ts";

/**
 * A unit in which a result is accepted. Value in the canonical unit = value × multiply ÷ divide; `significant` is
 * how many digits a measured factor supports, absent where the factor is exact.
 */
export interface AcceptedUnit {
  readonly ucum: string;
  /** As clinicians read it. */
  readonly label: string;
  readonly multiply?: number;
  readonly divide?: number;
  readonly significant?: number;
}

/** The canonical unit first: that of the catalogue. */
export type AcceptedUnits = readonly [canonical: AcceptedUnit, ...others: AcceptedUnit[]];

const gramsPerLitre: AcceptedUnits = [
  { ucum: "g/L", label: "g/L" },
  { ucum: "g/dL", label: "g/dL", multiply: 10 },
];
const cellCount: AcceptedUnits = [
  { ucum: "10*9/L", label: "×10⁹/L" },
  { ucum: "10*3/uL", label: "×10³/µL" },
];
const calcium: AcceptedUnits = [
  { ucum: "mmol/L", label: "mmol/L" },
  { ucum: "mg/dL", label: "mg/dL", divide: 4.008, significant: 4 },
];

/** Specification 4.3. A finding that is not listed has no unit to choose. */
export const unitsByFinding: Readonly<Partial<Record<NumberFindingId, AcceptedUnits>>> = {
  esr_mm_h: [{ ucum: "mm/h", label: "mm/h" }],
  crp_mg_l: [
    { ucum: "mg/L", label: "mg/L" },
    { ucum: "mg/dL", label: "mg/dL", multiply: 10 },
  ],
  hb_g_l: gramsPerLitre,
  wbc_x10e9_l: cellCount,
  neutrophils_x10e9_l: cellCount,
  platelets_x10e9_l: cellCount,
  calcium_adjusted_mmol_l: calcium,
  calcium_total_mmol_l: calcium,
  creatinine_umol_l: [
    { ucum: "umol/L", label: "µmol/L" },
    { ucum: "mg/dL", label: "mg/dL", multiply: 88.4, significant: 3 },
  ],
  egfr_ml_min: [{ ucum: "mL/min/{1.73_m2}", label: "mL/min/1.73 m²" }],
  total_protein_g_l: gramsPerLitre,
  albumin_g_l: gramsPerLitre,
  m_protein_g_l: gramsPerLitre,
  psa_ug_l: [
    { ucum: "ug/L", label: "µg/L" },
    { ucum: "ng/mL", label: "ng/mL" },
  ],
  alp_u_l: [{ ucum: "U/L", label: "U/L" }],
  sflc_ratio: [{ ucum: "{ratio}", label: "ratio" }],
  vitamin_d_nmol_l: [
    { ucum: "nmol/L", label: "nmol/L" },
    { ucum: "ng/mL", label: "ng/mL", multiply: 2.496, significant: 4 },
  ],
  lactate_mmol_l: [
    { ucum: "mmol/L", label: "mmol/L" },
    { ucum: "mg/dL", label: "mg/dL", divide: 9.01, significant: 3 },
  ],
  aortic_diameter_cm: [
    { ucum: "cm", label: "cm" },
    { ucum: "mm", label: "mm", divide: 10 },
  ],
  pvr_volume_ml: [{ ucum: "mL", label: "mL" }],
};

/** Other ways in which people write a unit: without spaces, micro as u, ten to a power as 10^9. */
export const unitSpellings: Readonly<Record<string, string>> = {
  "mm/hr": "mm/h",
  "mm/1h": "mm/h",
  "gm/L": "g/L",
  "gm/dL": "g/dL",
  "x10^9/L": "10*9/L",
  "10^9/L": "10*9/L",
  "x10*9/L": "10*9/L",
  "10e9/L": "10*9/L",
  "x10^3/uL": "10*3/uL",
  "10^3/uL": "10*3/uL",
  "x10*3/uL": "10*3/uL",
  "10e3/uL": "10*3/uL",
  "K/uL": "10*3/uL",
  "mcmol/L": "umol/L",
  "mcg/L": "ug/L",
  "IU/L": "U/L",
  "mL/min/1.73m^2": "mL/min/{1.73_m2}",
  "mL/min/1.73m2": "mL/min/{1.73_m2}",
  ratio: "{ratio}",
};
