import "server-only";
import { z } from "zod";
import { Prisma } from "../../../prisma/generated/client.ts";
import { placeInstant } from "../../platform/cursor.ts";
import type { Tx } from "../../platform/db.ts";
import type { Stretch } from "./review-walk.ts";
import { reviewSorts, type SortDirection, sortDirections } from "./schema.ts";

/** `now` travels along, so that nothing becomes overdue between two pages and is missed. */
export const placeSchema = z.object({
  sort: z.enum(reviewSorts),
  direction: z.enum(sortDirections),
  now: placeInstant,
  stretch: z.int().min(0),
  at: placeInstant,
  id: z.uuid(),
});
export type Place = z.output<typeof placeSchema>;

/** A presentation and its place in the list. */
export interface Found {
  id: string;
  stretch: number;
  at: Date;
}

interface Reading {
  readonly open: Prisma.Sql;
  readonly stretches: readonly Stretch[];
  readonly place: Place | null;
  readonly direction: SortDirection;
  readonly limit: number;
}

/** One range of an index for each stretch that is still ahead. */
export function readStretches(tx: Tx, { open, stretches, place, direction, limit }: Reading) {
  const order = direction === "descending" ? Prisma.sql`desc` : Prisma.sql`asc`;
  const beyond = direction === "descending" ? Prisma.sql`<` : Prisma.sql`>`;
  const start = place?.stretch ?? 0;
  const parts = stretches.slice(start).map(({ where, key }, ahead) => {
    const after =
      place && ahead === 0
        ? Prisma.sql`and (${key}, id) ${beyond} (${place.at}::timestamptz, ${place.id}::uuid)`
        : Prisma.empty;
    return Prisma.sql`(
      select id, ${start + ahead}::int as stretch, ${key} as at
      ${open} and ${where} ${after}
      order by ${key} ${order}, id ${order} limit ${limit})`;
  });
  if (parts.length === 0) return Promise.resolve([]);
  return tx.$queryRaw<Found[]>(Prisma.sql`
    select * from (${Prisma.join(parts, " union all ")}) as ahead
    order by stretch, at ${order}, id ${order} limit ${limit}`);
}
