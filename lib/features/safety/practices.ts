import "server-only";
import { db } from "../../platform/db.ts";

/** All practices of this database; only the worker's role may ask. */
export function listPractices(): Promise<{ id: string; timeZone: string }[]> {
  return db.$queryRaw<{ id: string; timeZone: string }[]>`
    select id, time_zone as "timeZone" from list_practices()`;
}
