import "server-only";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { clockOf } from "../presentations/decide-clock.ts";
import { undecided as undecidedOnes } from "../presentations/decided-in-error.ts";
import type { OpenLoop } from "./change-loop.ts";
import { openLoop } from "./open-loop.ts";
import { recheckOfLast, recheckOfPersisting } from "./recheck.ts";
import type { LoopOutcome } from "./schema.ts";

/** The only outcomes after which nobody here looks after the patient any more. */
const endsTheCare: readonly LoopOutcome[] = ["died", "moved_away"];

/** Of an order or another follow-up: nothing was found out, so the tier still asks for somebody to look. */
const leavesItOpen: readonly LoopOutcome[] = ["declined_after_discussion", "entered_in_error"];

/**
 * After a loop was closed: opens a recheck for the same owner when symptoms persist, or when it was the last open
 * loop and the care goes on: required tests or timed actions are undecided, or nothing answered what the tier asks.
 * null when none is needed.
 */
export async function openNextRecheck(
  tx: Tx,
  actor: Actor,
  loop: OpenLoop,
  outcome: LoopOutcome,
  at: Date,
): Promise<{ id: string } | null> {
  const { ownerId, patientId, presentationId } = loop;
  const recheck = await recheckAfter(tx, actor, loop, outcome);
  if (!recheck) return null;
  return openLoop(tx, actor, {
    ...recheck,
    from: at,
    openedAt: at,
    patientId,
    presentationId,
    ownerId,
    kind: "recheck",
  });
}

/** Closing holds the presentation until the end of the transaction, so the count is the last word. */
async function recheckAfter(tx: Tx, actor: Actor, loop: OpenLoop, outcome: LoopOutcome) {
  if (endsTheCare.includes(outcome)) return null;
  const { practiceId } = actor;
  const { presentationId } = loop;
  const where = { practiceId, presentationId, closedAt: null };
  if (outcome !== "symptoms_persist" && (await tx.loop.count({ where })) > 0) return null;
  const { assessment, undecided } = await findUndecided(tx, actor, presentationId);
  if (outcome === "symptoms_persist") return recheckOfPersisting(assessment, undecided);
  const asked = leavesItOpen.includes(outcome) && !isDeclinedRecheck(loop, outcome);
  return undecided.length > 0 || asked ? recheckOfLast(assessment, undecided) : null;
}

/** With all suggestions decided, the patient may decline to be looked at again. */
function isDeclinedRecheck({ kind }: OpenLoop, outcome: LoopOutcome): boolean {
  return kind === "recheck" && outcome === "declined_after_discussion";
}

/** What an amendment replaced is not waited for; an order that was entered in error decided nothing. */
async function findUndecided(tx: Tx, { practiceId }: Actor, presentationId: string) {
  const { currentRevision: revision } = await tx.presentation.findUniqueOrThrow({
    where: { practiceId_id: { practiceId, id: presentationId } },
    select: { currentRevision: true },
  });
  const assessed = await tx.assessment.findFirst({
    where: { practiceId, presentationId, revision },
    orderBy: { assessedAt: "desc" },
    select: { body: true },
  });
  const undecided = await tx.recommendation.findMany({
    where: {
      practiceId,
      presentationId,
      assessment: { revision },
      advice: "required",
      AND: [{ OR: [{ kind: "investigation" }, { within: { not: null } }] }, undecidedOnes],
    },
    select: { within: true, ruleIds: true },
  });
  return {
    assessment: (assessed?.body ?? null) as Assessment | null,
    undecided: undecided.map(clockOf),
  };
}
