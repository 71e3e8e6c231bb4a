import "server-only";
import { cancerConditions } from "../../clinical/knowledge/cancer-conditions.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { diagnosisName } from "./diagnosis-words.ts";

export interface ConfirmedCancer {
  /** The diagnosis, or that it was not recorded. */
  readonly name: string;
  readonly presentationId: string;
  readonly recordedAt: Date;
}

/**
 * Cancers confirmed under these registrations: diagnoses that stand, and follow-up closed because cancer was found
 * where no diagnosis of a cancer stands beside it. The latest first. Part of a larger read.
 */
export async function findConfirmedCancer(
  tx: Tx,
  { practiceId }: Actor,
  patientIds: readonly string[],
): Promise<ConfirmedCancer[]> {
  const patientId = { in: [...patientIds] };
  const standing = await tx.diagnosisOutcome.findMany({
    where: { practiceId, patientId, condition: { not: null }, replacedBy: { is: null } },
    select: { condition: true, diagnosis: true, presentationId: true, recordedAt: true },
  });
  const loops = await tx.loop.findMany({
    where: { practiceId, patientId, outcome: "cancer_found" },
    select: { presentationId: true, closedAt: true, openedAt: true },
  });
  const diagnosed = standing.filter(({ condition }) => isCancer(condition));
  const named = new Set(diagnosed.map(({ presentationId }) => presentationId));
  const inWords = new Map(
    standing.flatMap(({ condition, diagnosis, presentationId }) =>
      condition === "other" ? [[presentationId, diagnosis] as const] : [],
    ),
  );
  const found = loops
    .filter(({ presentationId }) => !named.has(presentationId))
    .map(({ presentationId, closedAt, openedAt }) => ({
      name: inWords.get(presentationId) ?? "(diagnosis not recorded)",
      presentationId,
      recordedAt: closedAt ?? openedAt,
    }));
  return [
    ...diagnosed.map(({ condition, diagnosis, ...from }) => ({
      name: diagnosisName({ condition: condition ?? "", diagnosis }),
      ...from,
    })),
    ...found,
  ].toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime());
}

function isCancer(condition: string | null): boolean {
  return cancerConditions.some((id) => id === condition);
}
