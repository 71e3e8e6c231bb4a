import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { openLoopDue } from "../follow-up/open-loop.ts";
import { readAnswers } from "./answered-order.ts";
import { stepTo } from "./follow-up-loop.ts";
import type { KeptRow } from "./kept-rows.ts";

interface TakenBack {
  readonly presentationId: string;
  readonly patientId: string;
  /** The order that the result had answered; null for none. */
  readonly loopId: string | null;
  /** The results that are left. */
  readonly left: readonly KeptRow[];
  readonly at: Date;
}

/** Closed so, nobody waits for it. */
const notAwaited: readonly string[] = [
  "declined_after_discussion",
  "cancelled_and_replaced",
  "moved_away",
  "died",
  "entered_in_error",
];

/**
 * The only result of an order belonged to somebody else: the test is awaited as before, in a new loop, for steps are
 * never taken back. It is due when the order was.
 */
export async function awaitAgain(tx: Tx, actor: Actor, takenBack: TakenBack): Promise<void> {
  const { loopId, left, at, presentationId, patientId } = takenBack;
  if (!loopId) return;
  const order = await tx.loop.findFirstOrThrow({
    where: { practiceId: actor.practiceId, id: loopId },
    select: {
      title: true,
      ownerId: true,
      dueAt: true,
      dueOn: true,
      dueBy: true,
      closedAt: true,
      outcome: true,
      events: { where: { state: "resulted" }, take: 1, select: { version: true } },
    },
  });
  if (order.events.length === 0 || notAwaited.includes(order.outcome ?? "")) return;
  const answers = await readAnswers(tx, actor, loopId, order.title);
  const answered = left.some(
    (row) =>
      row.loopId === loopId && (row.number !== null || row.coded !== null) && answers(row.finding),
  );
  if (answered) return;
  const opened = {
    ...{ presentationId, patientId, kind: "investigation" as const, title: order.title },
    ownerId: order.closedAt ? actor.id : order.ownerId,
    openedAt: at,
    note: "its result was taken back: it is awaited again",
  };
  const { id } = await openLoopDue(tx, actor, opened, order);
  await stepTo(tx, actor, id, "ordered", at);
}
