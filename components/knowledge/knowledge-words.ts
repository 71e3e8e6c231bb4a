import type { Finding } from "@/lib/clinical/knowledge/findings";
import type {
  CautionAffects,
  InvestigationShape,
  Modality,
  TreatmentShape,
} from "@/lib/clinical/knowledge/model";
import type { KnowledgeKind } from "@/lib/features/knowledge/view";

export const kindNames: Readonly<Record<KnowledgeKind, string>> = {
  findings: "Findings",
  rules: "Rules",
  investigations: "Investigations",
  treatments: "Treatments",
  cautions: "Cautions",
  conditions: "Conditions",
  sources: "Sources",
};

export const modalityNames: Readonly<Record<Modality, string>> = {
  mri: "MRI",
  mri_or_ct: "MRI or CT",
  ct: "CT",
  xr: "X-ray",
  us: "Ultrasound",
  nm: "Nuclear medicine",
  dxa: "Bone densitometry",
  biopsy: "Biopsy",
  examination: "Examination",
  physiology: "Physiology",
  endoscopy: "Endoscopy",
  laboratory: "Laboratory",
};

export const affectsNames: Readonly<Record<CautionAffects, string>> = {
  reassurance: "reassurance",
  data_quality: "the data",
  mri: "MRI",
  gadolinium: "gadolinium",
  ct: "CT",
  ct_contrast: "CT contrast",
  xr: "X-ray",
  nm: "nuclear medicine",
  biopsy: "biopsy",
  nsaid: "NSAID",
  paracetamol: "paracetamol",
  dexamethasone: "dexamethasone",
  manual_therapy: "manual therapy",
  massage: "massage",
  acupuncture: "acupuncture",
};

export const topicNames: Readonly<Record<TreatmentShape["topic"], string>> = {
  education: "Education",
  self_care: "Self-care",
  medicine: "Medicines",
  physical: "Physical",
  psychological: "Psychological",
  cancer: "Against the cancer",
  procedure: "Procedures",
  support: "Support",
};

/** What an answer to the question looks like. */
export const answerNames: Readonly<Record<Finding["kind"], string>> = {
  tri: "yes, no, not sure",
  number: "a number",
  choice: "one of a list",
  choices: "any of a list",
  date: "a date",
};

export function contrastWords(contrast: InvestigationShape["contrast"]): string {
  if (contrast === null) return "none";
  return contrast === "gadolinium" ? "gadolinium" : "iodinated";
}
