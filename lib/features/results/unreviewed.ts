import type { Prisma } from "../../../prisma/generated/client.ts";
import { isAbnormal } from "../../clinical/engine/abnormal-result.ts";
import type { Answers } from "../../clinical/engine/answers.ts";
import { reportedRange } from "../../clinical/engine/reported-range.ts";
import { isFindingId } from "../../clinical/knowledge/findings.ts";
import { reportedTest } from "./order-report.ts";
import { limitsAreOutside } from "./read-range.ts";
import { isScoreAbnormal, isScoreId } from "./scores.ts";

/** A result that nobody has reviewed and nothing has replaced. */
export const unreviewed = {
  awaitsReview: true,
  review: { is: null },
  replacedBy: { is: null },
} satisfies Prisma.ResultWhereInput;

export const unreviewedSelect = {
  id: true,
  finding: true,
  number: true,
  coded: true,
  rangeLow: true,
  rangeHigh: true,
  enteredRange: true,
  enteredUnit: true,
  flag: true,
  parts: true,
} satisfies Prisma.ResultSelect;

type Judged = Omit<Prisma.ResultGetPayload<{ select: typeof unreviewedSelect }>, "id">;

/** Not normal by its laboratory, by the adult ranges, by its score, or as its report was read. What was taken back says nothing. */
export function isResultAbnormal(result: Judged, patient: Answers): boolean {
  const { finding, number, coded, rangeLow: low, rangeHigh: high, flag, parts } = result;
  const value = number ?? coded;
  if (value === null) return false;
  if (flag !== null && !/^n(ormal)?$/i.test(flag)) return true;
  if (isScoreId(finding)) return isScoreAbnormal(finding, (parts ?? {}) as Record<string, string>);
  if (reportedTest(finding)) return coded !== "normal";
  if (!isFindingId(finding)) return true;
  const printed = low !== null || high !== null;
  const adult = printed ? null : reportedRange(finding, result.enteredUnit ?? "");
  return isAbnormal(finding, value, patient, {
    ...(adult ?? { low, high }),
    limitsAreOutside: limitsAreOutside(result.enteredRange),
  });
}
