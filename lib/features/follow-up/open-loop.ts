import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { dueWithin } from "./due-date.ts";
import { practiceInterval } from "./practice-interval.ts";
import type { PlannedInterval } from "./recheck.ts";
import type { LoopKind } from "./schema.ts";

interface LoopToOpen {
  readonly patientId: string;
  readonly presentationId: string;
  readonly kind: LoopKind;
  readonly title: string;
  /** null: unassigned, as the loop it follows. */
  readonly ownerId: string | null;
  readonly openedAt: Date;
  /** Stands with the first event; null or absent for nothing to say. */
  readonly note?: string | null;
}

interface NewLoop extends LoopToOpen {
  /** ISO 8601 duration, counted from `from`. */
  readonly within: string;
  readonly from: Date;
  /** Of a recheck: the practice may have planned it sooner, or for a reason later. */
  readonly interval?: PlannedInterval;
}

/** A time or a calendar day, as on a loop. */
interface Due {
  readonly dueAt: Date | null;
  readonly dueOn: Date | null;
  readonly dueBy: Date;
}

/** Opens a loop with its first event. Part of a larger change: the caller checks who may. */
export async function openLoop(tx: Tx, actor: Actor, loop: NewLoop): Promise<{ id: string }> {
  const { within: specified, interval, from, ...opened } = loop;
  const within = interval ? await practiceInterval(tx, actor, interval, specified) : specified;
  const { dueAt, dueOn, dueBy } = dueWithin(within, from, actor.timeZone);
  return openLoopDue(tx, actor, opened, { dueAt, dueOn: dueOn ? dateColumn(dueOn) : null, dueBy });
}

/** The same with a due date that another loop had. */
export async function openLoopDue(
  tx: Tx,
  { id: byId, practiceId }: Actor,
  { note = null, ...opened }: LoopToOpen,
  { dueAt, dueOn, dueBy }: Due,
): Promise<{ id: string }> {
  const { id } = await tx.loop.create({
    data: { ...opened, dueAt, dueOn, dueBy, practiceId, state: "proposed" },
    select: { id: true },
  });
  await tx.loopEvent.create({
    data: {
      ...{ practiceId, note, byId, loopId: id, at: opened.openedAt },
      ...{ version: 1, kind: "opened", state: "proposed" },
    },
    select: { version: true },
  });
  return { id };
}
