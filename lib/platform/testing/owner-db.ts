import { createDb, type Db } from "../db.ts";

let kept: Db | undefined;

/** A client with the rights of the owner of the tables, for what only tests may do. */
export function ownerDb(): Db {
  kept ??= createDb(undefined, { role: null });
  return kept;
}
