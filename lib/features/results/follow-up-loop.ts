import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { bringForward } from "../follow-up/bring-forward.ts";
import { changeLoop, findOpenLoop } from "../follow-up/change-loop.ts";
import { nextStates } from "../follow-up/loop-transitions.ts";
import { openLoop } from "../follow-up/open-loop.ts";
import { type LoopKind, type LoopState, loopStateLabels } from "../follow-up/schema.ts";

interface Arrived {
  readonly presentationId: string;
  readonly patientId: string;
  /** The order it answers; null for none. */
  readonly loopId: string | null;
  /** Stands with the loop that is opened where it answers none. */
  readonly note?: string | null;
  /** Of the loop that is opened where the order cannot take it. */
  readonly title: string;
  /** ISO 8601: by when it is to be reviewed. */
  readonly within: string;
  readonly at: Date;
  /** When it was done, where past work is entered. */
  readonly given: Date | undefined;
}

/**
 * The open loop in which a result is reviewed, at the step "resulted". The order itself where it is still open; else
 * one of its own: a result of an order that was closed, or of none, is raised for review and never dropped.
 */
export async function followUpLoop(tx: Tx, actor: Actor, arrived: Arrived): Promise<string> {
  const { loopId, within, at, given } = arrived;
  const order = loopId ? await findOrder(tx, actor, loopId, arrived.presentationId) : null;
  if (loopId && order && takesResult(order)) {
    if (order.state !== "resulted") await stepTo(tx, actor, loopId, "resulted", given);
    const note = "due earlier: its result is to be reviewed";
    await bringForward(tx, actor, { loopId, within, from: at, note });
    return loopId;
  }
  const { id } = await openLoop(tx, actor, {
    patientId: arrived.patientId,
    presentationId: arrived.presentationId,
    kind: "investigation",
    title: arrived.title,
    ownerId: actor.id,
    within,
    from: at,
    openedAt: at,
    note: order
      ? `result of “${order.title}”, which is ${loopStateLabels[order.state]}`
      : (arrived.note ?? null),
  });
  await stepTo(tx, actor, id, "resulted", given);
  return id;
}

/** Takes the loop on as it is now; the caller holds it. */
export async function stepTo(
  tx: Tx,
  actor: Actor,
  loopId: string,
  state: LoopState,
  at: Date | undefined,
  note = "",
): Promise<void> {
  const { version } = await tx.loop.findFirstOrThrow({
    where: { practiceId: actor.practiceId, id: loopId },
    select: { version: true },
  });
  const loop = await findOpenLoop(tx, actor, loopId, version);
  await changeLoop(tx, actor, loop, { kind: "step", state, note, at });
}

interface Order {
  readonly kind: LoopKind;
  readonly state: LoopState;
  readonly title: string;
  readonly closedAt: Date | null;
}

/** Once its result was reviewed, another one is a matter of its own. */
function takesResult({ kind, state, closedAt }: Order): boolean {
  if (closedAt || kind !== "investigation") return false;
  return state === "resulted" || nextStates(kind, state).includes("resulted");
}

/** Throws AppError "not-found" for a loop of another presentation. */
export async function findOrder(
  tx: Tx,
  { practiceId }: Actor,
  id: string,
  presentationId: string,
): Promise<Order> {
  const found = await tx.loop.findFirst({
    where: { practiceId, id, presentationId },
    select: { kind: true, state: true, title: true, closedAt: true },
  });
  if (!found) throw new AppError("not-found", `loop ${id} of presentation ${presentationId}`);
  return { ...found, kind: found.kind as LoopKind, state: found.state as LoopState };
}
