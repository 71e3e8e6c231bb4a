import type { Citation } from "./model.ts";

/**
 * Specification 5, RES25: not a rule over answers. Enforced by the loops: a result that nobody has seen by its
 * due time is overdue, and is escalated.
 */
export const resultFollowUp = {
  id: "RES25_result_not_seen",
  result: "Result not seen within its clock",
  text: "Escalate (section 8)",
  source: { source: "policy", text: "[policy]", evidence: "policy" },
} as const satisfies {
  readonly id: string;
  readonly result: string;
  readonly text: string;
  readonly source: Citation;
};
