import type { Moment } from "../../platform/dates.ts";
import type { Choices } from "./amend-merge.ts";
import type { RevisionReason } from "./amend-reasons.ts";
import type { Said } from "./amend-said.ts";

/** Two people amended the same revision; the second sees both before anything is saved. */
export interface AmendmentConflict {
  readonly base: Said;
  readonly baseRevision: number;
  /** What was recorded meanwhile, as the latest revision has it. */
  readonly theirs: Said & {
    readonly revision: number;
    readonly recordedAt: Moment;
    readonly recordedBy: string;
    /** The reader did, in another window. */
    readonly byReader: boolean;
    readonly reason: RevisionReason;
    readonly reasonNote: string | null;
  };
  readonly mine: Said;
  /** Chosen before and still valid. */
  readonly choose: Choices;
  /** It was shown before: something is still to be chosen, or somebody amended once more. */
  readonly again: boolean;
}
