import "server-only";
import { z } from "zod";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { cappedCount } from "../../platform/capped-count.ts";
import { placeInstant, readCursor, writeCursor } from "../../platform/cursor.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import type { Count, Page } from "../../platform/page.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { coveredNow } from "./absences.ts";
import { type BoardList, boardLists, type Filter } from "./board-lists.ts";
import { boardMarks } from "./board-marks.ts";
import { chosenLoops } from "./chosen-loops.ts";
import { loopSelect, toLoopRow } from "./to-loop-row.ts";
import type { LoopRow } from "./view.ts";

const defaultPageSize = 50;

interface Listing extends Filter {
  readonly cursor?: string | null | undefined;
  readonly pageSize?: number;
}

/** Open loops, the most overdue first; or closed ones, the latest first. */
export async function listLoops(actor: Actor, listing: Listing): Promise<Page<LoopRow>> {
  requireAbility(actor, "loop.read");
  return inPractice(actor, async (tx) => {
    const { from, shown, end, first } = await walk(tx, actor, listing);
    const rows = await readLoopRows(tx, actor, shown);
    const count = await cappedCount(tx, from);
    const loops = shown.map(({ id }) => id);
    await recordAudit(tx, actor, "loops.listed", "list", null, { loops });
    const next = end ? writeCursor({ at: end.at.toISOString(), id: end.id }) : null;
    return { rows, next, first, count };
  });
}

/** The named loops that are still open, by due date. */
export async function listChosenLoops(actor: Actor, ids: readonly string[]): Promise<LoopRow[]> {
  requireAbility(actor, "loop.read");
  return inPractice(actor, async (tx) => {
    const found = await tx.loop.findMany({
      where: { practiceId: actor.practiceId, id: { in: [...ids] }, closedAt: null },
      orderBy: [{ dueBy: "asc" }, { id: "asc" }],
      select: loopSelect,
    });
    const loops = found.map(({ id }) => id);
    await recordAudit(tx, actor, "loops.listed", "list", null, { loops });
    const now = new Date();
    return found.map((loop) => toLoopRow(loop, actor, now));
  });
}

/** What a list is like now, for a page that shows it to notice changes. Ids and numbers only: no audit event. */
export async function listLoopMarks(actor: Actor, listing: Listing): Promise<string[]> {
  requireAbility(actor, "loop.read");
  const now = new Date();
  return inPractice(actor, async (tx) => {
    const { shown } = await walk(tx, actor, listing);
    const rows = shown.map(({ id, version, due }) => ({ id, version, overdue: due <= now }));
    return boardMarks(rows, await countEach(tx, actor));
  });
}

/** How many open loops wait for the actor. A number says nothing about a patient: no audit event. */
export async function countMyLoops(actor: Actor): Promise<Count> {
  requireAbility(actor, "loop.read");
  const mine = chosenLoops(actor, { whose: "mine", state: "open" }, [], new Date());
  return inPractice(actor, (tx) => cappedCount(tx, mine));
}

/** How many open loops each list of the board has, all at one moment. */
export async function countBoard(actor: Actor): Promise<Readonly<Record<BoardList, Count>>> {
  requireAbility(actor, "loop.read");
  return inPractice(actor, (tx) => countEach(tx, actor));
}

async function countEach(tx: Tx, actor: Actor): Promise<Readonly<Record<BoardList, Count>>> {
  const now = new Date();
  const covered = await coveredNow(tx, actor);
  const counts: [BoardList, Count][] = [];
  for (const whose of boardLists) {
    const from = chosenLoops(actor, { whose, state: "open" }, covered, now);
    counts.push([whose, await cappedCount(tx, from)]);
  }
  return Object.fromEntries(counts) as Record<BoardList, Count>;
}

const placeSchema = z.object({ at: placeInstant, id: z.uuid() });

const walks = {
  open: { key: Prisma.sql`due_by`, beyond: Prisma.sql`>`, order: Prisma.sql`asc` },
  closed: { key: Prisma.sql`closed_at`, beyond: Prisma.sql`<`, order: Prisma.sql`desc` },
};

interface Found {
  readonly id: string;
  readonly version: number;
  readonly due: Date;
  /** The key of the walk. */
  readonly at: Date;
}

/** One page of a list by its key. `end` is its last row where more follow. */
async function walk(tx: Tx, actor: Actor, listing: Listing) {
  const size = listing.pageSize ?? defaultPageSize;
  const place = readCursor(listing.cursor, placeSchema);
  const { key, beyond, order } = walks[listing.state];
  const start = place
    ? Prisma.sql`and (${key}, id) ${beyond} (${place.at}::timestamptz, ${place.id}::uuid)`
    : Prisma.empty;
  const from = chosenLoops(actor, listing, await coveredNow(tx, actor), new Date());
  const found = await tx.$queryRaw<Found[]>(Prisma.sql`
    select id, version, due_by as due, ${key} as at ${from} ${start}
    order by ${key} ${order}, id ${order} limit ${size + 1}`);
  const shown = found.slice(0, size);
  return { from, shown, end: found.length > size ? shown.at(-1) : undefined, first: !place };
}

async function readLoopRows(tx: Tx, actor: Actor, shown: readonly { id: string }[]) {
  const ids = shown.map(({ id }) => id);
  const where = { practiceId: actor.practiceId, id: { in: ids } };
  const loops = await tx.loop.findMany({ where, select: loopSelect });
  const now = new Date();
  const rowOf = new Map(loops.map((loop) => [loop.id, toLoopRow(loop, actor, now)]));
  return ids.flatMap((id) => rowOf.get(id) ?? []);
}
