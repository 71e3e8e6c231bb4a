import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { dueWithin } from "./due-date.ts";

interface Sooner {
  readonly loopId: string;
  /** ISO 8601 duration, counted from `from`. */
  readonly within: string;
  readonly from: Date;
  /** Stands with the event. */
  readonly note: string;
}

const latestAt = {
  orderBy: { version: "desc" },
  take: 1,
  select: { at: true },
} satisfies Prisma.Loop$eventsArgs;

/**
 * Makes an open loop due earlier, never later; does nothing when it is due by then already, or closed. The caller
 * holds the loop's row.
 */
export async function bringForward(tx: Tx, actor: Actor, sooner: Sooner): Promise<void> {
  const { practiceId, timeZone } = actor;
  const { dueAt, dueOn, dueBy } = dueWithin(sooner.within, sooner.from, timeZone);
  const where = { practiceId, id: sooner.loopId, closedAt: null, dueBy: { gt: dueBy } };
  const loop = await tx.loop.findFirst({
    where,
    select: { state: true, version: true, events: latestAt },
  });
  if (!loop) return;
  const before = loop.events[0]?.at ?? sooner.from;
  const version = loop.version + 1;
  await tx.loop.updateMany({
    where,
    data: { dueAt, dueOn: dueOn ? dateColumn(dueOn) : null, dueBy, version },
  });
  await tx.loopEvent.create({
    data: {
      practiceId,
      loopId: sooner.loopId,
      version,
      kind: "due_changed",
      state: loop.state,
      note: sooner.note,
      byId: actor.id,
      at: before > sooner.from ? before : sooner.from,
    },
    select: { version: true },
  });
}
