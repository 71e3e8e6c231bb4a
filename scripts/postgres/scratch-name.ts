import { randomBytes } from "node:crypto";

const oneDay = 24 * 60 * 60 * 1000;

/** A name for a database made for tests. PostgreSQL does not say when one was made, so the name does. */
export function scratchName(at = Date.now()): string {
  return `backstop_test_${at}_${randomBytes(4).toString("hex")}`;
}

/** True for a database of such a name made more than a day before `now` (milliseconds). */
export function isLeftOver(name: string, now: number): boolean {
  const made = /^backstop_test_(\d{13})_[0-9a-f]{8}$/.exec(name)?.[1];
  return made !== undefined && now - Number(made) > oneDay;
}
