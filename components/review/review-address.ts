import type { Route } from "next";
import { type Tier, tiers } from "@/lib/clinical/knowledge/tiers";
import { type ReviewSort, reviewSorts, type SortDirection } from "@/lib/features/review/schema";

/** What the address of the review list says: filter, order and page. */
export interface ReviewAddress {
  readonly tier: readonly Tier[];
  readonly incomplete: boolean;
  readonly sort: ReviewSort;
  readonly direction: SortDirection;
  readonly cursor: string | null;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the address; what it does not know is left out rather than refused. */
export function readReviewAddress(query: Query): ReviewAddress {
  const wanted = [query["tier"] ?? []].flat();
  const sort = reviewSorts.find((known) => known === query["sort"]) ?? "priority";
  return {
    tier: tiers.filter((tier) => wanted.includes(tier)),
    incomplete: query["incomplete"] === "1",
    sort,
    direction: query["direction"] === "descending" ? "descending" : "ascending",
    cursor: typeof query["cursor"] === "string" ? query["cursor"] : null,
  };
}

/** The address with some of it changed. A changed filter or order starts at the first page again. */
export function reviewHref(address: ReviewAddress, change: Partial<ReviewAddress>): Route {
  const next = { ...address, cursor: null, ...change };
  const query = new URLSearchParams(next.tier.map((tier) => ["tier", tier]));
  if (next.incomplete) query.set("incomplete", "1");
  if (next.sort !== "priority") query.set("sort", next.sort);
  if (next.direction !== "ascending") query.set("direction", next.direction);
  if (next.cursor) query.set("cursor", next.cursor);
  return query.size > 0 ? `/review?${query}` : "/review";
}
