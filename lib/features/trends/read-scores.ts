import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateText, dayOf, dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import type { ScoreMeasure } from "../outcomes/score-measures.ts";
import type { KeptScore } from "./kept-values.ts";

/** Pain as it was said at intakes and in questionnaires, what was corrected or taken back with it. */
export async function readScores(
  tx: Tx,
  actor: Actor,
  patientIds: readonly string[],
): Promise<KeptScore[]> {
  return [
    ...(await scoresOfIntakes(tx, actor, patientIds)),
    ...(await scoresOfQuestionnaires(tx, actor, patientIds)),
  ];
}

interface IntakeRow {
  readonly id: string;
  readonly revision: number;
  readonly score: number | null;
  readonly recordedAt: Date;
}

/** A revision corrects the ones before it, of the same consultation: only where it says something else is it a point. */
async function scoresOfIntakes(
  tx: Tx,
  { practiceId, timeZone }: Actor,
  patientIds: readonly string[],
): Promise<KeptScore[]> {
  const rows = await tx.$queryRaw<IntakeRow[]>(Prisma.sql`
    select presentation.id, revision.revision, presentation.recorded_at as "recordedAt",
           case jsonb_typeof(revision.answers -> 'pain_intensity_nrs' -> 'value')
             when 'number' then (revision.answers -> 'pain_intensity_nrs' ->> 'value')::float8
           end as score
    from presentation
    join presentation_revision revision on revision.practice_id = presentation.practice_id
      and revision.presentation_id = presentation.id
    where presentation.practice_id = ${practiceId}::uuid
      and presentation.patient_id = any (${[...patientIds]}::uuid[])
    order by presentation.id, revision.revision`);
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((revisions) =>
    revisions.flatMap(({ id, revision, score, recordedAt }, n) => {
      const next = revisions[n + 1];
      if (score === null || next?.score === score) return [];
      const replacedBy = next ? (next.score === null ? "nothing" : "value") : null;
      return [
        {
          id: `${id} ${revision}`,
          measure: "nrs" as const,
          score,
          day: dayOf(recordedAt, timeZone),
          recordedAt: recordedAt.toISOString(),
          replacedBy,
          from: `presentation ${dateText(dayOf(recordedAt, timeZone))}`,
        },
      ];
    }),
  );
}

async function scoresOfQuestionnaires(
  tx: Tx,
  { practiceId }: Actor,
  patientIds: readonly string[],
): Promise<KeptScore[]> {
  const rows = await tx.outcomeScore.findMany({
    where: { practiceId, patientId: { in: [...patientIds] }, score: { not: null } },
    select: {
      id: true,
      measure: true,
      score: true,
      scoredOn: true,
      recordedAt: true,
      replacedBy: { select: { id: true } },
    },
  });
  return rows.map(({ id, measure, score, scoredOn, recordedAt, replacedBy }) => ({
    id,
    measure: measure as ScoreMeasure,
    score: score ?? 0,
    day: dayOfColumn(scoredOn),
    recordedAt: recordedAt.toISOString(),
    replacedBy: replacedBy && "nothing",
    from: "questionnaire",
  }));
}
