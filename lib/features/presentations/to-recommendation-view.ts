import type { Prisma } from "../../../prisma/generated/client.ts";
import { momentOf } from "../../platform/dates.ts";
import { withinText } from "../follow-up/within-text.ts";
import { isInError } from "./decided-in-error.ts";
import type { DeclineReason } from "./decision-reasons.ts";
import type { RecommendationView } from "./view.ts";

export const recommendationSelect = {
  id: true,
  kind: true,
  code: true,
  label: true,
  advice: true,
  within: true,
  ruleIds: true,
  decision: true,
  declineReason: true,
  note: true,
  decidedBy: { select: { name: true } },
  decidedAt: true,
  loopId: true,
  loop: { select: { title: true, outcome: true } },
  version: true,
} satisfies Prisma.RecommendationSelect;

type Row = Prisma.RecommendationGetPayload<{ select: typeof recommendationSelect }>;

/** Whose order was entered in error is to be decided again. */
export function toRecommendationView(found: Row, timeZone: string): RecommendationView {
  const { loop, ...decided } = found;
  const wrong = isInError({ loop });
  const row = wrong ? { ...decided, ...nothingDecided } : decided;
  return {
    ...row,
    loopTitle: wrong ? null : (loop?.title ?? null),
    kind: row.kind as RecommendationView["kind"],
    advice: row.advice as RecommendationView["advice"],
    decision: row.decision as RecommendationView["decision"],
    declineReason: row.declineReason as DeclineReason | null,
    withinText: row.within && withinText(row.within),
    decidedBy: row.decidedBy?.name ?? null,
    decidedAt: row.decidedAt && momentOf(row.decidedAt, timeZone),
  };
}

const nothingDecided = {
  decision: null,
  declineReason: null,
  note: null,
  decidedBy: null,
  decidedAt: null,
  loopId: null,
} as const;
