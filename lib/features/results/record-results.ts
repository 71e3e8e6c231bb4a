import "server-only";
import { type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn, dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import type { StoredAnswers } from "../presentations/stored-answers.ts";
import { intakeResults, type KeptResult } from "./intake-results.ts";

interface Place {
  readonly patientId: string;
  readonly presentationId: string;
  readonly revision: number;
  readonly recordedAt: Date;
}

/**
 * Keeps the results among the answers of a revision as results of its presentation. Rows are only added: what an
 * amendment leaves as it was is not kept twice, what it changes replaces the row before, and what it takes out is
 * replaced by a row without a value. Part of a larger change, whose audit event covers it.
 */
export async function recordResults(
  tx: Tx,
  actor: Actor,
  answers: StoredAnswers,
  { patientId, presentationId, revision, recordedAt }: Place,
): Promise<void> {
  const { practiceId } = actor;
  const now = intakeResults(answers);
  await refuseBeforeBirth(tx, actor, patientId, now);
  const before = revision === 1 ? [] : await latestRows(tx, actor, presentationId);
  const idOf = new Map(before.map(({ id, finding }) => [finding, id]));
  const known = new Set(before.map(keyOf));
  const findings = new Set(now.map(({ finding }) => finding));
  const withdrawn = before
    .filter(({ finding }) => !findings.has(finding))
    .map(withoutValue)
    .filter((row) => !known.has(keyOf(row)));
  const added = [...now.filter((result) => !known.has(keyOf(result))), ...withdrawn];
  await tx.result.createMany({
    data: added.map(({ takenOn, ...result }) => ({
      ...result,
      practiceId,
      patientId,
      presentationId,
      revision,
      takenOn: takenOn === null ? null : dateColumn(takenOn),
      recordedById: actor.id,
      recordedAt,
      replacesId: idOf.get(result.finding) ?? null,
    })),
  });
}

async function refuseBeforeBirth(
  tx: Tx,
  { practiceId }: Actor,
  patientId: string,
  results: readonly KeptResult[],
): Promise<void> {
  if (results.every(({ takenOn }) => takenOn === null)) return;
  const where = { practiceId, id: patientId };
  const { dateOfBirth } = await tx.patient.findFirstOrThrow({
    where,
    select: { dateOfBirth: true },
  });
  const born = dayOfColumn(dateOfBirth);
  const before = results.filter(({ takenOn }) => takenOn !== null && takenOn < born);
  if (before.length === 0) return;
  const messages = before.map(({ finding }): [string, string[]] => [
    `taken.${finding}`,
    [`The day ${findingsById[finding].label} was taken must not be before the patient was born`],
  ]);
  throw new AppError("invalid", "results before birth", Object.fromEntries(messages));
}

interface KeptRow extends KeptResult {
  readonly id: string;
}

/** Of each finding the row that nothing has replaced; one without a value was taken back. */
async function latestRows(
  tx: Tx,
  { practiceId }: Actor,
  presentationId: string,
): Promise<KeptRow[]> {
  const rows = await tx.result.findMany({
    where: { practiceId, presentationId, replacedBy: { is: null } },
    select: {
      id: true,
      finding: true,
      number: true,
      coded: true,
      unit: true,
      enteredValue: true,
      enteredUnit: true,
      takenOn: true,
    },
  });
  return rows.map((row) => ({
    ...row,
    finding: row.finding as FindingId,
    takenOn: row.takenOn && dayOfColumn(row.takenOn),
  }));
}

function keyOf({ finding, number, coded, enteredValue, enteredUnit, takenOn }: KeptResult): string {
  return JSON.stringify([finding, number, coded, enteredValue, enteredUnit, takenOn]);
}

function withoutValue({ finding }: KeptResult): KeptResult {
  const nothing = { number: null, coded: null, unit: null, enteredValue: null, enteredUnit: null };
  return { finding, ...nothing, takenOn: null };
}
