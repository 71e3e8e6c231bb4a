import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { dueWithin } from "./due-date.ts";
import { practiceInterval } from "./practice-interval.ts";
import type { PlannedInterval } from "./recheck.ts";
import type { LoopKind } from "./schema.ts";

interface NewLoop {
  readonly patientId: string;
  readonly presentationId: string;
  readonly kind: LoopKind;
  readonly title: string;
  /** null: unassigned, as the loop it follows. */
  readonly ownerId: string | null;
  /** ISO 8601 duration, counted from `from`. */
  readonly within: string;
  readonly from: Date;
  readonly openedAt: Date;
  /** Of a recheck: the practice may have planned it sooner, or for a reason later. */
  readonly interval?: PlannedInterval;
  /** Stands with the first event; null or absent for nothing to say. */
  readonly note?: string | null;
}

/** Opens a loop with its first event. Part of a larger change: the caller checks who may. */
export async function openLoop(tx: Tx, actor: Actor, loop: NewLoop): Promise<{ id: string }> {
  const { within: specified, interval, from, note = null, ...kept } = loop;
  const within = interval ? await practiceInterval(tx, actor, interval, specified) : specified;
  const { dueAt, dueOn, dueBy } = dueWithin(within, from, actor.timeZone);
  const { practiceId } = actor;
  const due = { dueAt, dueOn: dueOn ? dateColumn(dueOn) : null, dueBy };
  const { id } = await tx.loop.create({
    data: { ...kept, ...due, practiceId, state: "proposed" },
    select: { id: true },
  });
  await tx.loopEvent.create({
    data: {
      practiceId,
      loopId: id,
      version: 1,
      kind: "opened",
      state: "proposed",
      note,
      byId: actor.id,
      at: loop.openedAt,
    },
    select: { version: true },
  });
  return { id };
}
