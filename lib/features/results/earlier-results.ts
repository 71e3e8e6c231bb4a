import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { recordIdsOf } from "../patients/record-ids.ts";
import { type ResultRow, resultSelect } from "./to-result-view.ts";

const shown = 5;

/** For each of these results the values before it of the same test, at any presentation of the patient, latest first. */
export async function earlierResults(
  tx: Tx,
  actor: Actor,
  patientId: string,
  rows: readonly ResultRow[],
): Promise<(row: ResultRow) => ResultRow[]> {
  const { practiceId } = actor;
  const finding = { in: [...new Set(rows.map((row) => row.finding))] };
  const all = await tx.result.findMany({
    where: {
      ...{ practiceId, patientId: { in: await bothIds(tx, actor, patientId) }, finding },
      ...{ replacedBy: { is: null } },
      OR: [{ number: { not: null } }, { coded: { not: null } }],
    },
    orderBy: [{ recordedAt: "desc" }, { id: "asc" }],
    take: 1000,
    select: resultSelect,
  });
  const sorted = all.toSorted((a, b) => whenOf(b) - whenOf(a));
  return (row) =>
    sorted
      .filter((one) => one.finding === row.finding && one.id !== row.id)
      .filter((one) => one.id !== row.replaces?.id && whenOf(one) <= whenOf(row))
      .slice(0, shown);
}

/** Of a patient who was registered twice: both registrations, whichever the presentation was recorded under. */
async function bothIds(tx: Tx, actor: Actor, id: string): Promise<string[]> {
  const { mergedIntoId } = await tx.patient.findFirstOrThrow({
    where: { practiceId: actor.practiceId, id },
    select: { mergedIntoId: true },
  });
  return recordIdsOf(tx, actor, mergedIntoId ?? id);
}

/** The day it was taken; where nobody said, when it was recorded. */
function whenOf({ takenOn, recordedAt }: ResultRow): number {
  return (takenOn ?? recordedAt).getTime();
}
