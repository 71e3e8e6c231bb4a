import { Prisma } from "../../../prisma/generated/client.ts";
import { type Tier, tiers } from "../../clinical/knowledge/tiers.ts";
import type { ReviewSort, SortDirection } from "./schema.ts";

/** A stretch of the list that an index holds in order: by `key`, then by id. */
export interface Stretch {
  readonly where: Prisma.Sql;
  readonly key: Prisma.Sql;
}

interface Walk {
  readonly sort: ReviewSort;
  readonly direction: SortDirection;
  readonly tier?: readonly Tier[] | undefined;
}

const due = Prisma.sql`next_due_at`;
const recorded = Prisma.sql`recorded_at`;

/**
 * The list as stretches that follow one another. Priority: what ranks as an emergency, then what is
 * overdue by tier, then the rest by tier; within each by due date. `now` is that of the first page.
 */
export function stretchesOf({ sort, direction, tier }: Walk, now: Date): Stretch[] {
  const stretches = sorted(sort, ranksOf(tier), now);
  return direction === "descending" ? stretches.toReversed() : stretches;
}

function sorted(sort: ReviewSort, ranks: readonly number[], now: Date): Stretch[] {
  switch (sort) {
    case "tier":
      return ranks.map(ofRank);
    case "due":
      return [{ where: Prisma.sql`true`, key: due }];
    case "recorded":
      return [{ where: Prisma.sql`true`, key: recorded }];
    case "priority": {
      const emergencies = ranks.filter((rank) => rank === 0).map(ofRank);
      const others = ranks.filter((rank) => rank > 0).map(ofRank);
      const overdue = others.map(({ where }) => ({
        where: Prisma.sql`${where} and next_due_at <= ${now}`,
        key: due,
      }));
      const rest = others.map(({ where }) => ({
        where: Prisma.sql`${where} and next_due_at > ${now}`,
        key: due,
      }));
      return [...emergencies, ...overdue, ...rest];
    }
  }
}

/** All of them when no tier is chosen. A failed engine ranks with, and is found under, emergency. */
export function ranksOf(chosen: readonly Tier[] = []): number[] {
  const wanted = chosen.length > 0 ? chosen : tiers;
  return tiers.flatMap((tier, rank) => (wanted.includes(tier) ? rank : []));
}

function ofRank(rank: number): Stretch {
  return { where: Prisma.sql`tier_rank = ${rank}::smallint`, key: due };
}
