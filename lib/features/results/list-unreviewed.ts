import "server-only";
import { z } from "zod";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { cappedCount } from "../../platform/capped-count.ts";
import { placeInstant, readCursor, writeCursor } from "../../platform/cursor.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import type { Count, Page } from "../../platform/page.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { loopSelect, toLoopRow } from "../follow-up/to-loop-row.ts";
import { type StoredAnswers, toAnswers } from "../presentations/stored-answers.ts";
import { resultSelect, toResultView } from "./to-result-view.ts";
import { unreviewed } from "./unreviewed.ts";
import type { UnreviewedRow } from "./view.ts";
import { waitingLoops } from "./waiting-loops.ts";

const placeSchema = z.object({ rank: z.int(), at: placeInstant, id: z.uuid() });
const defaultPageSize = 50;

interface Listing {
  readonly cursor?: string | null | undefined;
  readonly pageSize?: number;
}

interface Found {
  readonly id: string;
  readonly rank: number;
  readonly at: Date;
}

/** The loops whose result nobody has reviewed: the most urgent first, then what is due first. */
export async function listUnreviewedResults(
  actor: Actor,
  { cursor, pageSize = defaultPageSize }: Listing = {},
): Promise<Page<UnreviewedRow>> {
  requireAbility(actor, "result.read");
  const place = readCursor(cursor, placeSchema);
  const start = place
    ? Prisma.sql`where (rank, at, id) > (${place.rank}, ${place.at}::timestamptz, ${place.id}::uuid)`
    : Prisma.empty;
  const from = waitingLoops(actor);
  return inPractice(actor, async (tx) => {
    const found = await tx.$queryRaw<Found[]>(Prisma.sql`
      select id, rank, at ${from} ${start} order by rank, at, id limit ${pageSize + 1}`);
    const shown = found.slice(0, pageSize);
    const end = found.length > pageSize ? shown.at(-1) : undefined;
    const loops = shown.map(({ id }) => id);
    const rows = await readRows(tx, actor, loops);
    const count = await cappedCount(tx, from);
    await recordAudit(tx, actor, "results.listed", "list", null, { loops });
    const next = end ? writeCursor({ ...end, at: end.at.toISOString() }) : null;
    return { rows, next, first: place === null, count };
  });
}

/** How many loops wait for a review of their results. A number says nothing about a patient: no audit event. */
export async function countUnreviewedResults(actor: Actor): Promise<Count> {
  requireAbility(actor, "result.read");
  return inPractice(actor, (tx) => cappedCount(tx, waitingLoops(actor)));
}

async function readRows(tx: Tx, actor: Actor, ids: readonly string[]): Promise<UnreviewedRow[]> {
  const { practiceId } = actor;
  const loops = await tx.loop.findMany({
    where: { practiceId, id: { in: [...ids] } },
    select: {
      ...loopSelect,
      presentation: { select: { tier: true, incomplete: true, ...currentAnswers } },
      followedResults: {
        where: unreviewed,
        orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
        select: resultSelect,
      },
    },
  });
  const now = new Date();
  const rowOf = new Map(
    loops.map((loop) => {
      const { tier, incomplete, revisions } = loop.presentation;
      const patient = toAnswers((revisions[0]?.answers ?? {}) as unknown as StoredAnswers);
      const results = loop.followedResults.map((row) => toResultView(row, patient, [], actor));
      const row = { loop: toLoopRow(loop, actor, now), tier: tier as Tier | null, incomplete };
      return [loop.id, { ...row, results }];
    }),
  );
  return ids.flatMap((id) => rowOf.get(id) ?? []);
}

const currentAnswers = {
  revisions: { orderBy: { revision: "desc" }, take: 1, select: { answers: true } },
} satisfies Prisma.PresentationSelect;
