import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import type { OpenLoop } from "./change-loop.ts";
import { openLoop } from "./open-loop.ts";
import { rechecks, undecidedRecheck } from "./recheck.ts";
import type { LoopOutcome } from "./schema.ts";

/** The patient is still in care, so a suggestion nobody decided on still matters. */
const careGoesOn: readonly LoopOutcome[] = [
  "cancer_found",
  "other_serious_cause_found",
  "not_found_explained",
];

/**
 * After a loop was closed: opens a recheck for the same owner when symptoms persist, or when it was
 * the last open loop and required tests or timed actions are undecided. null when none is needed.
 */
export async function openNextRecheck(
  tx: Tx,
  actor: Actor,
  { ownerId, patientId, presentationId }: OpenLoop,
  outcome: LoopOutcome,
  at: Date,
): Promise<{ id: string } | null> {
  const recheck =
    outcome === "symptoms_persist"
      ? rechecks.symptoms_persist
      : careGoesOn.includes(outcome) && (await recheckOfUndecided(tx, actor, presentationId));
  if (!recheck) return null;
  const { title, within } = recheck;
  const persists = { interval: { of: "symptoms_persist", clocks: [] } } as const;
  const planned = outcome === "symptoms_persist" ? persists : {};
  const due = { within, from: at, openedAt: at, ...planned };
  return openLoop(tx, actor, {
    ...due,
    patientId,
    presentationId,
    ownerId,
    title,
    kind: "recheck",
  });
}

/** Closing holds the presentation until the end of the transaction, so the count is the last word. What an amendment replaced is not waited for. */
async function recheckOfUndecided(tx: Tx, { practiceId }: Actor, presentationId: string) {
  const open = await tx.loop.count({ where: { practiceId, presentationId, closedAt: null } });
  if (open > 0) return null;
  const present = await tx.presentation.findFirst({
    where: { practiceId, id: presentationId },
    select: { currentRevision: true },
  });
  const undecided = await tx.recommendation.count({
    where: {
      practiceId,
      presentationId,
      assessment: { revision: present?.currentRevision ?? 1 },
      decision: null,
      advice: "required",
      OR: [{ kind: "investigation" }, { kind: "action", within: { not: null } }],
    },
  });
  return undecided > 0 ? undecidedRecheck(undecided) : null;
}
