import type { Route } from "next";
import { type BoardList, boardLists } from "@/lib/features/follow-up/board-lists";

/** What the address of the follow-up board says. */
export interface FollowUpAddress {
  /** A list of the board, or the id of a person. */
  readonly whose: BoardList | (string & {});
  readonly state: "open" | "closed";
  readonly cursor: string | null;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function readFollowUpAddress(query: Query, fallback: BoardList = "mine"): FollowUpAddress {
  const whose = query["whose"];
  return {
    whose: typeof whose === "string" && (isBoardList(whose) || uuid.test(whose)) ? whose : fallback,
    state: query["state"] === "closed" ? "closed" : "open",
    cursor: typeof query["cursor"] === "string" ? query["cursor"] : null,
  };
}

/** The address with some of it changed; another list starts at its first page. */
export function followUpHref(address: FollowUpAddress, change: Partial<FollowUpAddress>): Route {
  return `/follow-up?${followUpQuery({ ...address, cursor: null, ...change })}`;
}

/** The same without its path, for what asks about the list that is shown. */
export function followUpQuery({ whose, state, cursor }: FollowUpAddress): string {
  const query = new URLSearchParams({ whose });
  if (state !== "open") query.set("state", state);
  if (cursor) query.set("cursor", cursor);
  return query.toString();
}

export function isBoardList(whose: string): whose is BoardList {
  return boardLists.some((list) => list === whose);
}
