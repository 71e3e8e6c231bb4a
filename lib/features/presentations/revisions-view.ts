import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Moment } from "../../platform/dates.ts";
import type { LoopOutcome } from "../follow-up/schema.ts";
import type { RevisionReason } from "./amend-reasons.ts";
import type { DeclineReason } from "./decision-reasons.ts";
import type { RevisionDifference } from "./difference.ts";

/** One revision among the others. */
export interface RevisionRow {
  readonly revision: number;
  readonly recordedAt: Moment;
  readonly recordedBy: string;
  /** null on the first. */
  readonly reason: RevisionReason | null;
  readonly reasonNote: string | null;
  /** null: the engine failed. */
  readonly tier: Tier | null;
  readonly incomplete: boolean;
  readonly knowledgeVersion: string | null;
  /** From the one before; null on the first. */
  readonly changed: { readonly answers: number; readonly freeText: boolean } | null;
}

/** What was decided under an earlier revision and the present one did not take over. */
export interface EarlierDecision {
  readonly id: string;
  readonly revision: number;
  readonly label: string;
  readonly decision: "accepted" | "declined" | "otherwise";
  readonly declineReason: DeclineReason | null;
  readonly note: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Moment | null;
  /** The loop it opened; outcome null while it is open. */
  readonly loop: { readonly outcome: LoopOutcome | null } | null;
  /** It is suggested again, on stronger grounds or after its loop was closed, and has to be decided again. */
  readonly askedAgain: boolean;
}

export interface RevisionHistory {
  /** The first first. */
  readonly revisions: readonly RevisionRow[];
  /** From the revision before the one that is read; null for the first. */
  readonly difference: RevisionDifference | null;
  readonly earlierDecisions: readonly EarlierDecision[];
}
