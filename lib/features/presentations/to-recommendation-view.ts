import type { Prisma } from "../../../prisma/generated/client.ts";
import { momentOf } from "../../platform/dates.ts";
import { withinText } from "../follow-up/within-text.ts";
import type { DeclineReason } from "./schema.ts";
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
  version: true,
} satisfies Prisma.RecommendationSelect;

type Row = Prisma.RecommendationGetPayload<{ select: typeof recommendationSelect }>;

export function toRecommendationView(row: Row, timeZone: string): RecommendationView {
  return {
    ...row,
    kind: row.kind as RecommendationView["kind"],
    advice: row.advice as RecommendationView["advice"],
    decision: row.decision as RecommendationView["decision"],
    declineReason: row.declineReason as DeclineReason | null,
    withinText: row.within && withinText(row.within),
    decidedBy: row.decidedBy?.name ?? null,
    decidedAt: row.decidedAt && momentOf(row.decidedAt, timeZone),
  };
}
