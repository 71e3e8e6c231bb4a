import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { bornOn } from "../patients/born-on.ts";
import type { LoopEventKind, LoopKind, LoopOutcome, LoopState } from "./schema.ts";

export interface OpenLoop {
  readonly id: string;
  readonly version: number;
  readonly kind: LoopKind;
  readonly state: LoopState;
  /** null: unassigned. */
  readonly ownerId: string | null;
  readonly offeredToId: string | null;
  readonly patientId: string;
  readonly presentationId: string;
  /** When its latest event was recorded. */
  readonly changedAt: Date;
}

/** The loop as it is to be changed. Throws AppError: "not-found", or "conflict" when it is closed or newer. */
export async function findOpenLoop(
  tx: Tx,
  { practiceId }: Actor,
  id: string,
  version: number,
): Promise<OpenLoop> {
  const found = await tx.loop.findFirst({
    where: { practiceId, id },
    select: {
      kind: true,
      state: true,
      ownerId: true,
      offeredToId: true,
      patientId: true,
      presentationId: true,
      version: true,
      closedAt: true,
      events: { orderBy: { version: "desc" }, take: 1, select: { at: true } },
    },
  });
  if (!found) throw new AppError("not-found", `loop ${id}`);
  const { closedAt, events, ...loop } = found;
  if (closedAt || loop.version !== version)
    throw new AppError("conflict", `loop ${id} is at version ${loop.version}`);
  const changedAt = events[0]?.at ?? new Date(0);
  return { ...loop, id, kind: loop.kind as LoopKind, state: loop.state as LoopState, changedAt };
}

interface Change {
  readonly kind: LoopEventKind;
  /** Unchanged when absent, as are owner and offer. */
  readonly state?: LoopState;
  readonly outcome?: LoopOutcome;
  readonly ownerId?: string | null;
  /** null ends an open offer. */
  readonly offeredToId?: string | null;
  readonly note?: string;
  readonly happenedOn?: string | null;
  /** When it was done; now, unless past work is entered. */
  readonly at: Date | undefined;
}

/**
 * Writes the change and its event. Throws AppError: "conflict" when somebody was faster, "invalid" for
 * a day before birth and for an event that would stand before the one it follows.
 */
export async function changeLoop(
  tx: Tx,
  actor: Actor,
  loop: OpenLoop,
  { kind, at: given, outcome, note, happenedOn = null, ...change }: Change,
): Promise<{ at: Date }> {
  const { practiceId } = actor;
  const { id, version } = loop;
  const at = momentAfter(loop, given);
  if (happenedOn) await requireBorn(tx, actor, loop, happenedOn);
  const { count } = await tx.loop.updateMany({
    where: { practiceId, id, version, closedAt: null },
    data: { ...rowOf(change, outcome, at), version: version + 1 },
  });
  if (count === 0) throw new AppError("conflict", `loop ${id} changed meanwhile`);
  await tx.loopEvent.create({
    data: {
      practiceId,
      loopId: id,
      version: version + 1,
      kind,
      state: change.state ?? loop.state,
      outcome: outcome ?? null,
      note: note || null,
      happenedOn: happenedOn ? dateColumn(happenedOn) : null,
      byId: actor.id,
      at,
    },
    select: { version: true },
  });
  return { at };
}

function rowOf(
  { state, ownerId, offeredToId }: Pick<Change, "state" | "ownerId" | "offeredToId">,
  outcome: LoopOutcome | undefined,
  at: Date,
): Prisma.LoopUncheckedUpdateManyInput {
  return {
    ...(state && { state }),
    ...(ownerId !== undefined && { ownerId }),
    ...(offeredToId !== undefined && { offeredToId, offeredAt: offeredToId && at }),
    ...(outcome && { outcome, closedAt: at, offeredToId: null, offeredAt: null }),
  };
}

/** Events are recorded in their order. The clock of another server may be behind by a little; past work may not. */
function momentAfter({ id, changedAt }: OpenLoop, given: Date | undefined): Date {
  if (!given) return new Date(Math.max(Date.now(), changedAt.getTime()));
  if (given >= changedAt) return given;
  throw new AppError("invalid", `loop ${id}: an event out of order`, {
    form: ["Recorded at a time before the step it follows"],
  });
}

async function requireBorn(tx: Tx, actor: Actor, { id, patientId }: OpenLoop, day: string) {
  if (day >= (await bornOn(tx, actor, patientId))) return;
  throw new AppError("invalid", `loop ${id}: a day before birth`, {
    happenedOn: ["The day it happened is before the patient was born"],
  });
}
