import type { RecheckCase } from "./recheck.ts";

/**
 * The latest a practice may put a recheck off to, whatever its reason: the clock of the tier (specification 3.1), and
 * six weeks for a planned review (8.1). A cauda equina has the four hours of its scan, a failed engine the next
 * day.
 */
export const latestRecheck: Readonly<Record<RecheckCase, string>> = {
  engine_failed: "P1D",
  cauda_equina: "PT4H",
  emergency: "PT24H",
  urgent: "P7D",
  soon: "P14D",
  incomplete: "P28D",
  routine: "P42D",
  symptoms_persist: "P28D",
};
