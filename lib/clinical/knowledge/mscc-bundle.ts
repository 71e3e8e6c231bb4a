import type { Citation } from "./model.ts";

/** The checklist for suspected metastatic cord compression (end of specification 6), in the order it is worked. */
export const msccBundle = [
  { id: "spine_precautions", text: "Spine neutral and log-roll if instability" },
  {
    id: "dexamethasone_decision",
    text: "Dexamethasone 16 mg decision (given or withheld, with reason)",
  },
  { id: "ppi_and_glucose", text: "Proton pump inhibitor, glucose" },
  { id: "vte_prophylaxis", text: "VTE prophylaxis" },
  { id: "catheter_if_retention", text: "Catheter if retention" },
  { id: "pressure_care", text: "Pressure care" },
  { id: "analgesia", text: "Analgesia" },
  { id: "mri_time", text: "MRI time" },
  { id: "coordinator_called_time", text: "Coordinator called, time" },
  { id: "sins", text: "SINS" },
  { id: "bilsky", text: "Bilsky grade" },
  { id: "ecog", text: "ECOG" },
  { id: "ambulatory_status", text: "Ambulatory status" },
  { id: "treatment_decision_time", text: "Radiotherapy or surgery decision, time" },
  { id: "patient_and_family_informed", text: "Patient and family informed" },
  { id: "goals_of_care", text: "Goals of care" },
] as const;

export type MsccBundleItemId = (typeof msccBundle)[number]["id"];

export const msccBundleSources: readonly [Citation, ...Citation[]] = [
  {
    source: "NG234",
    section: "1.8.1",
    text: "NG234 1.8.1, dexamethasone [V2]",
    evidence: "V2",
  },
  { source: "policy", text: "Checklist of the product [policy]", evidence: "policy" },
];
