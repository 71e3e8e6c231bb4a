import { type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";
import { resultFindings } from "../results/result-findings.ts";
import type { Teller } from "./tellers.ts";

const registered: readonly FindingId[] = ["age_years", "sex_at_birth"];

/** Whether a second person may say otherwise: another result is not a disagreement but a result of its own. */
export function mayDiffer(finding: FindingId): boolean {
  return !resultFindings.has(finding) && !registered.includes(finding);
}

/**
 * Who said it where nobody chose: the record, for what the question itself reads in the record; the one who answers
 * the questions of this form, for what is asked. Of what is examined or measured nothing is assumed, and of the record
 * nothing either once somebody says otherwise: either of the two may be what it says.
 */
export function assumedTeller(
  finding: FindingId,
  saidBy: Teller | null,
  isDisputed = false,
): Teller | null {
  if (finding === "record_cancer_history") return isDisputed ? null : "record";
  return findingsById[finding].question === null ? null : saidBy;
}
