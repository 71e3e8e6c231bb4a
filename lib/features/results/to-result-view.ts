import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Statement } from "../../clinical/calculators/model.ts";
import type { Answers } from "../../clinical/engine/answers.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateText, dayOfColumn, momentOf } from "../../platform/dates.ts";
import { type LoopState, loopStateLabels } from "../follow-up/schema.ts";
import { orderReportView } from "./order-report.ts";
import { resultLabel } from "./result-labels.ts";
import { rangeWords, resultWords } from "./result-words.ts";
import type { ReviewNext, ReviewReason } from "./review-reasons.ts";
import { isScoreId, scoreArithmetic, scoreOf, scores } from "./scores.ts";
import { isResultAbnormal } from "./unreviewed.ts";
import type { EarlierResult, ResultView } from "./view.ts";

const valueSelect = {
  id: true,
  finding: true,
  number: true,
  coded: true,
  enteredValue: true,
  enteredUnit: true,
  takenOn: true,
} satisfies Prisma.ResultSelect;

export const resultSelect = {
  ...valueSelect,
  rangeLow: true,
  rangeHigh: true,
  enteredRange: true,
  flag: true,
  confirmed: true,
  parts: true,
  awaitsReview: true,
  followUpId: true,
  recordedAt: true,
  recordedBy: { select: { name: true } },
  replaces: { select: valueSelect },
  replacedBy: { select: { id: true } },
  order: { select: { id: true, title: true, state: true } },
  review: {
    select: {
      next: true,
      reason: true,
      note: true,
      at: true,
      by: { select: { name: true } },
    },
  },
} satisfies Prisma.ResultSelect;

export type ResultRow = Prisma.ResultGetPayload<{ select: typeof resultSelect }>;

/** For people. `patient` holds age and sex, as far as they are known. */
export function toResultView(
  row: ResultRow,
  patient: Answers,
  earlier: readonly ResultRow[],
  { timeZone }: Pick<Actor, "timeZone">,
): ResultView {
  const { id, finding, flag, confirmed, awaitsReview, review, order, replaces } = row;
  return {
    ...{ id, finding, flag, confirmed, awaitsReview },
    label: resultLabel(finding),
    value: resultWords(row),
    range: rangeWords(row, patient),
    abnormal: isResultAbnormal(row, patient),
    takenOn: row.takenOn && dateText(dayOfColumn(row.takenOn)),
    recordedBy: row.recordedBy.name,
    recordedAt: momentOf(row.recordedAt, timeZone),
    ...scoreWords(row),
    report: orderReportView(row),
    earlier: earlier.map(toEarlier),
    replaces: replaces && (resultWords(replaces) ?? "taken back"),
    replaced: row.replacedBy !== null,
    order:
      order && order.id !== row.followUpId
        ? { title: order.title, state: loopStateLabels[order.state as LoopState] }
        : null,
    review: review && {
      next: review.next as ReviewNext,
      reason: review.reason as ReviewReason,
      note: review.note,
      by: review.by.name,
      at: momentOf(review.at, timeZone),
    },
  };
}

function toEarlier(row: ResultRow): EarlierResult {
  const taken = row.takenOn
    ? `taken ${dateText(dayOfColumn(row.takenOn))}`
    : "nobody said when it was taken";
  return { id: row.id, value: resultWords(row) ?? "taken back", taken };
}

function scoreWords({ finding, parts }: ResultRow): {
  arithmetic: string | null;
  meaning: readonly Statement[];
} {
  if (!isScoreId(finding) || !parts) return { arithmetic: null, meaning: [] };
  const items = parts as Record<string, string>;
  const result = scoreOf(finding, items);
  return {
    arithmetic: scores[finding].inputs.length > 1 ? scoreArithmetic(finding, items) : null,
    meaning: "meaning" in result ? result.meaning : [],
  };
}
