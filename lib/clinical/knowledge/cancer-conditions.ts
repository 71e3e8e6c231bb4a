import type { ConditionId } from "./conditions.ts";

/** Conditions that are a cancer, or cannot be without one: a patient in whom one was confirmed has had cancer. */
export const cancerConditions = [
  "mscc",
  "spinal_malignancy",
  "myeloma",
  "lymphoma",
  "leukaemia",
  "primary_bone_tumour",
  "pathological_fracture",
  "visceral_referred_malignancy",
] as const satisfies readonly ConditionId[];
