import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import { investigations } from "../../clinical/knowledge/investigations.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";

const select = {
  kind: true,
  code: true,
  label: true,
  within: true,
  ruleIds: true,
  decision: true,
  presentationId: true,
  assessmentId: true,
  loop: { select: { outcome: true } },
  assessment: { select: { revision: true, assessedAt: true } },
  presentation: { select: { patientId: true, currentRevision: true, recordedAt: true } },
} satisfies Prisma.RecommendationSelect;

export type CurrentSuggestion = Prisma.RecommendationGetPayload<{ select: typeof select }>;

/**
 * Holds the presentation, so that an amendment comes before or after: a suggestion that it replaced is a
 * "conflict", for what was decided before is taken over and what was not has to be read again.
 */
export async function findCurrent(
  tx: Tx,
  practiceId: string,
  id: string,
): Promise<CurrentSuggestion> {
  await tx.$queryRaw`
    select 1 from presentation where practice_id = ${practiceId}::uuid and id = (
      select presentation_id from recommendation
      where practice_id = ${practiceId}::uuid and id = ${id}::uuid
    ) for no key update`;
  const found = await tx.recommendation.findFirst({ where: { practiceId, id }, select });
  if (!found) throw new AppError("not-found", `recommendation ${id}`);
  if (found.assessment.revision !== found.presentation.currentRevision)
    throw new AppError("conflict", `recommendation ${id} belongs to an earlier revision`);
  return found;
}

type Named = Pick<CurrentSuggestion, "kind" | "code" | "label">;

/** Short enough for one line of a list; the recommendation keeps the statement of record. */
export function loopTitle({ kind, code, label }: Named): string {
  const test = kind === "investigation" && investigations.find(({ id }) => id === code);
  return test ? test.shortLabel : label;
}
