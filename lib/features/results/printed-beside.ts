import type { KeptResult } from "./intake-results.ts";
import type { KeptRow } from "./kept-rows.ts";

/**
 * What the laboratory printed beside the result that an amendment replaces, as far as it is still true: an amendment has
 * no fields for it. Of the same sample the range stays, of the same value the flag too; beside another value of another
 * day neither is true any more.
 */
export function printedBeside(now: KeptResult, replaced: KeptRow) {
  if (now.number === null || replaced.number === null) return {};
  const { rangeLow, rangeHigh, enteredRange, flag } = replaced;
  const isSameValue = now.number === replaced.number;
  const isSameSample = isSameValue || now.takenOn === replaced.takenOn;
  const isSameUnit = now.enteredUnit === replaced.enteredUnit;
  return {
    ...(isSameSample && isSameUnit && { rangeLow, rangeHigh, enteredRange }),
    ...(isSameValue && { flag }),
  };
}
