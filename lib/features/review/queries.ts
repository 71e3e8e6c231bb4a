import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { cappedCount } from "../../platform/capped-count.ts";
import { readCursor, writeCursor } from "../../platform/cursor.ts";
import { inPractice } from "../../platform/db.ts";
import type { Count, Page } from "../../platform/page.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { type Found, type Place, placeSchema, readStretches } from "./read-stretches.ts";
import { readReviewRows } from "./review-rows.ts";
import { ranksOf, stretchesOf } from "./review-walk.ts";
import type { ReviewSort, SortDirection } from "./schema.ts";
import type { ReviewRow } from "./view.ts";

const pageSize = 50;

interface Filter {
  /** Empty or absent: all. "emergency" includes those on which the engine failed. */
  readonly tier?: readonly Tier[] | undefined;
  /** Only those whose safety questions are not all answered. */
  readonly incomplete?: boolean | undefined;
}

interface Listing extends Filter {
  readonly sort: ReviewSort;
  readonly direction: SortDirection;
  readonly cursor?: string | null | undefined;
  readonly pageSize?: number;
  /** When the list is looked at; now. A later page keeps the moment of the first. */
  readonly now?: Date;
}

/** The presentations with an open loop. */
export async function listReview(actor: Actor, listing: Listing): Promise<Page<ReviewRow>> {
  requireAbility(actor, "review.read");
  const { sort, direction } = listing;
  const size = listing.pageSize ?? pageSize;
  const place = placeIn(listing);
  const now = place ? new Date(place.now) : (listing.now ?? new Date());
  const stretches = stretchesOf(listing, now);
  const open = openFor(actor, listing);

  return inPractice(actor, async (tx) => {
    const found = await readStretches(tx, { open, stretches, place, direction, limit: size + 1 });
    const shown = found.slice(0, size);
    const end = found.length > size ? shown.at(-1) : undefined;
    const rows = await readReviewRows(tx, actor, shown, now);
    const count = await cappedCount(tx, open);
    await recordAudit(tx, actor, "review.listed", "list", null, {
      presentations: shown.map(({ id }) => id),
    });
    return {
      rows,
      next: end ? cursorAfter({ sort, direction }, now, end) : null,
      first: place === null,
      count,
    };
  });
}

/** How many presentations have an open loop. A number says nothing about a patient: no audit event. */
export async function countReview(actor: Actor): Promise<Count> {
  requireAbility(actor, "review.read");
  return inPractice(actor, (tx) => cappedCount(tx, openFor(actor, {})));
}

function openFor({ practiceId }: Actor, { tier = [], incomplete = false }: Filter): Prisma.Sql {
  const ofTier =
    tier.length > 0 ? Prisma.sql`and tier_rank = any (${ranksOf(tier)}::smallint[])` : Prisma.empty;
  const only = incomplete ? Prisma.sql`and incomplete` : Prisma.empty;
  return Prisma.sql`from presentation
    where practice_id = ${practiceId}::uuid and open_loops > 0 ${ofTier} ${only}`;
}

/** A cursor of another order starts the list again. */
function placeIn({ cursor, sort, direction }: Listing): Place | null {
  const place = readCursor(cursor, placeSchema);
  return place?.sort === sort && place.direction === direction ? place : null;
}

function cursorAfter(
  order: { sort: ReviewSort; direction: SortDirection },
  now: Date,
  { stretch, at, id }: Found,
): string {
  return writeCursor({
    ...order,
    now: now.toISOString(),
    stretch,
    at: at.toISOString(),
    id,
  });
}
