import "server-only";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { clockOf } from "../presentations/decide-clock.ts";
import { undecided as undecidedOnes } from "../presentations/decided-in-error.ts";
import type { OpenLoop } from "./change-loop.ts";
import { openLoop } from "./open-loop.ts";
import { recheckOfLast, recheckOfPersisting, rechecks } from "./recheck.ts";
import type { LoopOutcome } from "./schema.ts";

/** The only outcomes after which nobody here looks after the patient any more. */
const endsTheCare: readonly LoopOutcome[] = ["died", "moved_away"];

/** Of an order or another follow-up: nothing was found out, so the tier still asks for somebody to look. */
export const leavesItOpen: readonly LoopOutcome[] = [
  "declined_after_discussion",
  "entered_in_error",
];

type Concerned = Pick<OpenLoop, "presentationId" | "patientId" | "ownerId">;

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
  const recheck = await recheckAfter(tx, actor, loop, outcome);
  return recheck && openRecheck(tx, actor, recheck, loop, at);
}

/** A presentation whose last order ended elsewhere without an answer. null where nothing is asked for. */
export async function recheckWhereNothingIsLeft(
  tx: Tx,
  actor: Actor,
  concerned: Concerned,
  at: Date,
): Promise<{ id: string } | null> {
  const { assessment, undecided } = await findUndecided(tx, actor, concerned.presentationId);
  const recheck = recheckOfLast(assessment, undecided);
  return recheck && openRecheck(tx, actor, recheck, concerned, at);
}

/** Follow-up was closed because the patient had died, and that was wrong: somebody looks again, whatever is decided. */
export async function recheckOfTheLiving(
  tx: Tx,
  actor: Actor,
  concerned: Concerned & { readonly note: string },
  at: Date,
): Promise<{ id: string }> {
  const { assessment, undecided } = await findUndecided(tx, actor, concerned.presentationId);
  const { within, interval } = recheckOfLast(assessment, undecided) ?? {
    within: rechecks.routine.within,
    interval: { of: "routine", clocks: [] },
  };
  const title = "Recheck: death was recorded in error";
  return openRecheck(tx, actor, { title, within, interval }, concerned, at);
}

type Recheck = NonNullable<ReturnType<typeof recheckOfLast>>;

function openRecheck(
  tx: Tx,
  actor: Actor,
  recheck: Recheck,
  {
    presentationId,
    patientId,
    ownerId,
    note = null,
  }: Concerned & { readonly note?: string | null },
  at: Date,
) {
  const who = { presentationId, patientId, ownerId, note };
  return openLoop(tx, actor, { ...recheck, ...who, from: at, openedAt: at, kind: "recheck" });
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
