/**
 * Why a suggestion is not followed as it stands: codes of HL7's http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes
 * (CDS Hooks 3.0, trial use), in the order in which they are offered. "other" is ours, and needs words.
 */
export const declineReasons = [
  "indication-order-exists",
  "action-completed",
  "patient-refuses",
  "prefers-alternative",
  "patient-contraindication",
  "risk-benefit-ratio",
  "action-not-priority",
  "patient-ineligible",
  "need-more-info",
  "expert-contradicts",
  "policy-contradicts",
  "service-not-available",
  "other",
] as const;
export type OfferedReason = (typeof declineReasons)[number];

/** Kept by earlier versions of the product: readable, and no longer offered. */
const earlierReasons = [
  "already_ordered",
  "patient_declines",
  "contraindicated",
  "clinical_judgement",
  "not_available",
] as const;

export type DeclineReason = OfferedReason | (typeof earlierReasons)[number];

export const declineReasonLabels: Readonly<Record<DeclineReason, string>> = {
  "indication-order-exists": "Already ordered",
  "action-completed": "Already done",
  "patient-refuses": "Patient declines",
  "prefers-alternative": "Patient prefers another way",
  "patient-contraindication": "Contraindicated",
  "risk-benefit-ratio": "Risk outweighs benefit here",
  "action-not-priority": "Something else comes first",
  "patient-ineligible": "Does not apply to this patient",
  "need-more-info": "Waits for a result or an opinion",
  "expert-contradicts": "A specialist advises otherwise",
  "policy-contradicts": "Local policy differs",
  "service-not-available": "Not available here",
  other: "Other (say why)",
  already_ordered: "Already ordered or done",
  patient_declines: "Patient declines",
  contraindicated: "Contraindicated",
  clinical_judgement: "Clinical judgement",
  not_available: "Not available here",
};

/** It is on its way or done: the day is asked for, and its result is followed up. */
export const inHandReasons = ["indication-order-exists", "action-completed"] as const;
export type InHandReason = (typeof inHandReasons)[number];

export function isInHand(reason: DeclineReason | null): reason is InHandReason {
  return reason === "indication-order-exists" || reason === "action-completed";
}

/** What was decided, before " by Dr A". */
export const decisionVerbs = {
  accepted: "Accepted",
  declined: "Declined",
  otherwise: "Done otherwise",
} as const;
