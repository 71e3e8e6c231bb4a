import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import type { Tx } from "../../platform/db.ts";
import { type Recommendation, recommendationsOf } from "./recommendations.ts";

/** The decision that a suggestion begins with; null for none. */
export type Carry = (suggestion: Recommendation) => CarriedDecision | null;

export type CarriedDecision = Pick<
  Prisma.RecommendationCreateManyInput,
  "carriedFromId" | "decision" | "declineReason" | "note" | "decidedById" | "decidedAt" | "loopId"
>;

interface Assessed {
  readonly practiceId: string;
  readonly presentationId: string;
  readonly revision: number;
  readonly assessedAt: Date;
}

/** Keeps what the engine said, whole, and what it suggests one by one. */
export async function recordAssessment(
  tx: Tx,
  assessment: Assessment,
  assessed: Assessed,
  carry: Carry = () => null,
): Promise<void> {
  const { practiceId, presentationId } = assessed;
  const { id: assessmentId } = await tx.assessment.create({
    data: {
      ...assessed,
      tier: assessment.tier,
      highestPossibleTier: assessment.highest_possible_tier,
      decisive: assessment.decisive,
      incomplete: assessment.incomplete,
      knowledgeVersion: assessment.knowledge_version,
      knowledgeHash: assessment.knowledge_hash,
      body: assessment as unknown as Prisma.InputJsonObject,
    },
    select: { id: true },
  });
  const recommendations = recommendationsOf(assessment).map((recommendation, position) => ({
    ...recommendation,
    ...carry(recommendation),
    ruleIds: [...recommendation.ruleIds],
    practiceId,
    presentationId,
    assessmentId,
    position,
  }));
  await tx.recommendation.createMany({ data: recommendations });
}
