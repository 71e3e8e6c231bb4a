import { z } from "zod";

const uuid = z.uuid();

/** Whether it can be an id at all; PostgreSQL refuses to compare anything else with one. */
export function isUuid(text: string): boolean {
  return uuid.safeParse(text).success;
}
