import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import type { LoopOutcome, LoopState } from "./schema.ts";

/** Outcomes that say what a result showed. */
const found: readonly LoopOutcome[] = [
  "cancer_found",
  "other_serious_cause_found",
  "not_found_explained",
  "symptoms_persist",
];

/** A loop that was called resulted is not closed by what its result showed before that is entered, and so reviewed. */
export async function requireResult(
  tx: Tx,
  { practiceId }: Actor,
  { id, state }: { readonly id: string; readonly state: LoopState },
  outcome: LoopOutcome,
): Promise<void> {
  if (state !== "resulted" || !found.includes(outcome)) return;
  if ((await tx.result.count({ where: { practiceId, followUpId: id } })) > 0) return;
  throw new AppError("invalid", `loop ${id}: called resulted, and none entered`, {
    outcome: ["No result is entered in this loop: enter it, so that somebody reviews it first"],
  });
}
