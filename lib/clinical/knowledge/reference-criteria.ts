import type { Citation } from "./model.ts";

/** Criteria a specialist applies (specification 5.4 to 5.7): shown as text, never computed for a patient. */
export interface ReferenceCriteria {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly use: string;
  readonly sources: readonly [Citation, ...Citation[]];
}

export const referenceCriteria = [
  {
    id: "tokuhashi_revised",
    name: "Revised Tokuhashi score, 0–15",
    text: "General condition KPS 10–40 0, 50–70 1, 80–100 2; extraspinal bone foci ≥3 0, 1–2 1, 0 2; vertebral metastases ≥3 0, 2 1, 1 2; major organ metastases unremovable 0, removable 1, none 2; primary: lung, osteosarcoma, stomach, bladder, oesophagus, pancreas 0; liver, gallbladder, unidentified 1; others 2; kidney, uterus 3; rectum 4; thyroid, breast, prostate, carcinoid 5; palsy Frankel A–B 0, C–D 1, E 2.",
    use: "Only if a specialist enters it. NG234 cautions against relying on a single score.",
    sources: [
      { source: "TOKUHASHI05", text: "TOKUHASHI05 [M]", evidence: "M" },
      { source: "NG234", text: "NG234: no single score [M]", evidence: "M" },
    ],
  },
  {
    id: "slim_crab",
    name: "Myeloma-defining events (SLiM-CRAB, IMWG 2014)",
    text: "Clonal marrow plasma cells ≥10 % or plasmacytoma, and one of: calcium >2.75 mmol/L (11 mg/dL) or >0.25 above the upper limit; creatinine >177 µmol/L (2 mg/dL) or clearance <40; Hb <100 g/L or >20 below the lower limit; ≥1 lytic lesion; marrow ≥60 %; sFLC ratio ≥100; >1 focal MRI lesion ≥5 mm.",
    use: "The product never diagnoses; it prompts haematology.",
    sources: [{ source: "IMWG14", text: "IMWG14 [M]", evidence: "M" }],
  },
  {
    id: "asas_axspa",
    name: "ASAS classification of axial spondyloarthritis",
    text: "Back pain ≥3 months, onset before 45: sacroiliitis on imaging and ≥1 feature, or HLA-B27 and ≥2 features.",
    use: "A classification, not a diagnosis; referral follows NG65.",
    sources: [{ source: "ASAS09", text: "ASAS09 [M]", evidence: "M" }],
  },
  {
    id: "frax_nogg",
    name: "FRAX and NOGG",
    text: "NOGG 2024: prior vertebral fracture is very high or high risk: treat or refer. US BHOF: T-score ≤−2.5, or hip or vertebral fracture, or T −1 to −2.5 with FRAX major fracture ≥20 % or hip ≥3 %.",
    use: "FRAX is licensed and calibrated by country: it is not computed here.",
    sources: [
      { source: "NOGG", text: "NOGG 2024 [M]", evidence: "M" },
      { source: "GH-NOF", text: "[V2:GH-NOF]", evidence: "V2" },
    ],
  },
] as const satisfies readonly ReferenceCriteria[];
