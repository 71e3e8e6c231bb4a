import type { Route } from "next";

/** What the address of the follow-up board says. */
export interface FollowUpAddress {
  readonly whose: "mine" | "everyone";
  readonly state: "open" | "closed";
  readonly cursor: string | null;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

export function readFollowUpAddress(query: Query): FollowUpAddress {
  return {
    whose: query["whose"] === "everyone" ? "everyone" : "mine",
    state: query["state"] === "closed" ? "closed" : "open",
    cursor: typeof query["cursor"] === "string" ? query["cursor"] : null,
  };
}

/** The address with some of it changed; another list starts at its first page. */
export function followUpHref(address: FollowUpAddress, change: Partial<FollowUpAddress>): Route {
  const next = { ...address, cursor: null, ...change };
  const query = new URLSearchParams();
  if (next.whose !== "mine") query.set("whose", next.whose);
  if (next.state !== "open") query.set("state", next.state);
  if (next.cursor) query.set("cursor", next.cursor);
  return query.size > 0 ? `/follow-up?${query}` : "/follow-up";
}
