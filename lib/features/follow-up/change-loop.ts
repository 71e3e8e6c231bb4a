import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import type { LoopKind, LoopOutcome, LoopState } from "./schema.ts";

export interface OpenLoop {
  readonly id: string;
  readonly kind: LoopKind;
  readonly state: LoopState;
  readonly ownerId: string;
  readonly patientId: string;
  readonly presentationId: string;
}

/** The loop as it is to be changed. Throws AppError: "not-found", or "conflict" when it is closed or newer. */
export async function findOpenLoop(
  tx: Tx,
  { practiceId }: Actor,
  id: string,
  version: number,
): Promise<OpenLoop> {
  const loop = await tx.loop.findFirst({
    where: { practiceId, id },
    select: {
      kind: true,
      state: true,
      ownerId: true,
      patientId: true,
      presentationId: true,
      version: true,
      closedAt: true,
    },
  });
  if (!loop) throw new AppError("not-found", `loop ${id}`);
  if (loop.closedAt || loop.version !== version)
    throw new AppError("conflict", `loop ${id} is at version ${loop.version}`);
  return { ...loop, id, kind: loop.kind as LoopKind, state: loop.state as LoopState };
}

interface Change {
  readonly version: number;
  readonly state: LoopState;
  readonly outcome: LoopOutcome | null;
  readonly note: string;
  readonly happenedOn: string | null;
  readonly at: Date;
}

/** Writes the step and its event. Throws AppError: "conflict" when somebody was faster, "invalid" for a day before birth. */
export async function changeLoop(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, state, outcome, note, happenedOn, at }: Change,
): Promise<void> {
  const { practiceId } = actor;
  if (happenedOn) await requireBorn(tx, practiceId, id, happenedOn);
  const closed: Prisma.LoopUpdateManyMutationInput = outcome ? { outcome, closedAt: at } : {};
  const { count } = await tx.loop.updateMany({
    where: { practiceId, id, version, closedAt: null },
    data: { state, ...closed, version: version + 1 },
  });
  if (count === 0) throw new AppError("conflict", `loop ${id} changed meanwhile`);
  await tx.loopEvent.create({
    data: {
      practiceId,
      loopId: id,
      version: version + 1,
      state,
      outcome,
      note: note || null,
      happenedOn: happenedOn ? dateColumn(happenedOn) : null,
      byId: actor.id,
      at,
    },
    select: { version: true },
  });
}

async function requireBorn(tx: Tx, practiceId: string, id: string, day: string) {
  const unborn = await tx.loop.count({
    where: { practiceId, id, patient: { dateOfBirth: { gt: dateColumn(day) } } },
  });
  if (unborn > 0) {
    throw new AppError("invalid", `loop ${id}: a day before birth`, {
      happenedOn: ["The day it happened is before the patient was born"],
    });
  }
}
