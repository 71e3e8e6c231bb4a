import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import type { OpenLoop } from "./change-loop.ts";
import { leavesItOpen, openNextRecheck, recheckWhereNothingIsLeft } from "./next-recheck.ts";
import { openLoopDue } from "./open-loop.ts";
import type { LoopOutcome } from "./schema.ts";

interface Closed {
  readonly outcome: LoopOutcome;
  readonly replacedBy: string;
  readonly at: Date;
}

/** What a closing opens, in the same transaction; null where nothing has to follow. */
export async function followOn(
  tx: Tx,
  actor: Actor,
  loop: OpenLoop,
  { outcome, replacedBy, at }: Closed,
): Promise<{ id: string } | null> {
  if (outcome === "cancelled_and_replaced") return openReplacement(tx, actor, loop, replacedBy, at);
  if (leavesItOpen.includes(outcome)) await followOthers(tx, actor, loop, at);
  return openNextRecheck(tx, actor, loop, outcome, at);
}

/** For the same owner and due as what it replaces was: a cancellation gains nobody time. */
async function openReplacement(tx: Tx, actor: Actor, loop: OpenLoop, title: string, at: Date) {
  if (title === "")
    throw new AppError("invalid", "no replacement", { replacedBy: ["Say what replaces it"] });
  const { id, kind, ownerId, patientId, presentationId } = loop;
  const { title: replaced, ...due } = await tx.loop.findFirstOrThrow({
    where: { practiceId: actor.practiceId, id },
    select: { title: true, dueAt: true, dueOn: true, dueBy: true },
  });
  const opened = { kind, title, ownerId, patientId, presentationId, openedAt: at };
  return openLoopDue(tx, actor, { ...opened, note: `in place of: ${replaced}` }, due);
}

/** Other presentations of the patient that counted on this order: each is left with a follow-up of its own. */
async function followOthers(tx: Tx, actor: Actor, { id, ...loop }: OpenLoop, at: Date) {
  const { practiceId } = actor;
  const others = await tx.presentation.findMany({
    where: {
      ...{ practiceId, id: { not: loop.presentationId }, openLoops: 0 },
      recommendations: { some: { loopId: id } },
    },
    orderBy: { id: "asc" },
    select: { id: true, patientId: true },
  });
  for (const { id: presentationId, patientId } of others) {
    const concerned = { presentationId, patientId, ownerId: loop.ownerId };
    await recheckWhereNothingIsLeft(tx, actor, concerned, at);
  }
}
