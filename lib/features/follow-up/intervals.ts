import { z } from "zod";
import { type RecheckCase, recheckCases } from "./recheck.ts";

const clock = z.string().regex(/^P(\d{1,3}D|T\d{1,4}[HM])$/);
const stored = z.partialRecord(z.enum(recheckCases), clock);

export type Intervals = Readonly<Partial<Record<RecheckCase, string>>>;

/** The intervals a practice set for itself, as they are kept. */
export function readIntervals(kept: unknown): Intervals {
  return stored.parse(kept) as Intervals;
}
