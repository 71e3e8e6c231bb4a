import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import { type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { bornOn } from "../patients/born-on.ts";
import type { StoredAnswers } from "../presentations/stored-answers.ts";
import { awaitAgain } from "./await-again.ts";
import { intakeResults, type KeptResult } from "./intake-results.ts";
import { type KeptRow, keptRows } from "./kept-rows.ts";
import { printedBeside } from "./printed-beside.ts";
import { stillAwaiting } from "./still-awaiting.ts";

interface Place {
  readonly patientId: string;
  readonly presentationId: string;
  readonly revision: number;
  readonly recordedAt: Date;
}

/**
 * Keeps the results among the answers of a revision as results of its presentation. Rows are only added: what an
 * amendment leaves as it was is not kept twice, what it changes replaces the row that said so before, and what it takes
 * out is replaced by a row without a value. Part of a larger change, whose audit event covers it.
 */
export async function recordResults(
  tx: Tx,
  actor: Actor,
  answers: StoredAnswers,
  place: Place,
): Promise<void> {
  const now = intakeResults(answers);
  await refuseBeforeBirth(tx, actor, place.patientId, now);
  const said = place.revision === 1 ? [] : await saidBefore(tx, actor, place);
  const rows = place.revision === 1 ? [] : await keptRows(tx, actor, place.presentationId);
  const unchanged = new Set(said.map(keyOf));
  const still = new Set(now.map(({ finding }) => finding));
  const withdrawn = said.filter(({ finding }) => !still.has(finding)).map(withoutValue);
  const added = [...now.filter((result) => !unchanged.has(keyOf(result))), ...withdrawn];
  const data: Prisma.ResultCreateManyInput[] = [];
  for (const result of added) {
    const before = said.find(({ finding }) => finding === result.finding);
    const replaced = rowBefore(rows, result.finding, before);
    const isWithdrawn = withdrawn.includes(result);
    // Recorded before it was kept as a result: there is no row to take back.
    if (isWithdrawn && !replaced) continue;
    data.push(await newRow(tx, actor, result, replaced, place));
    if (!isWithdrawn) continue;
    const left = rows.filter(({ finding }) => still.has(finding as FindingId));
    const loopId = replaced?.loopId ?? null;
    await awaitAgain(tx, actor, { ...place, loopId, left, at: place.recordedAt });
  }
  await tx.result.createMany({ data });
}

async function newRow(
  tx: Tx,
  actor: Actor,
  kept: KeptResult,
  replaced: KeptRow | undefined,
  place: Place,
) {
  const { patientId, presentationId, revision, recordedAt } = place;
  const { takenOn, ...result } = kept;
  return {
    ...result,
    ...(replaced && printedBeside(kept, replaced)),
    ...(replaced && (await stillAwaiting(tx, actor, replaced, place))),
    ...{ patientId, presentationId, revision, recordedAt },
    practiceId: actor.practiceId,
    takenOn: takenOn === null ? null : dateColumn(takenOn),
    recordedById: actor.id,
    replacesId: replaced?.id ?? null,
  };
}

/** The row that gave the answer which is changed; for one that comes back, the row that took it back. */
function rowBefore(
  rows: readonly KeptRow[],
  finding: FindingId,
  said: KeptResult | undefined,
): KeptRow | undefined {
  const its = rows.filter((row) => row.finding === finding);
  if (!said) return its.findLast(({ number, coded }) => number === null && coded === null);
  return its.findLast((row) => keyOf(row) === keyOf(said)) ?? its.at(-1);
}

/** The results among the answers of the revision before. */
async function saidBefore(
  tx: Tx,
  { practiceId }: Actor,
  { presentationId, revision }: Place,
): Promise<KeptResult[]> {
  const before = await tx.presentationRevision.findFirst({
    where: { practiceId, presentationId, revision: revision - 1 },
    select: { answers: true },
  });
  return before ? intakeResults(before.answers as unknown as StoredAnswers) : [];
}

async function refuseBeforeBirth(
  tx: Tx,
  actor: Actor,
  patientId: string,
  results: readonly KeptResult[],
): Promise<void> {
  if (results.every(({ takenOn }) => takenOn === null)) return;
  const born = await bornOn(tx, actor, patientId);
  const before = results.filter(({ takenOn }) => takenOn !== null && takenOn < born);
  if (before.length === 0) return;
  const messages = before.map(({ finding }): [string, string[]] => [
    `taken.${finding}`,
    [`The day ${findingsById[finding].label} was taken must not be before the patient was born`],
  ]);
  throw new AppError("invalid", "results before birth", Object.fromEntries(messages));
}

type Keyed = Omit<KeptResult, "finding" | "unit"> & { readonly finding: string };

function keyOf({ finding, number, coded, enteredValue, enteredUnit, takenOn }: Keyed): string {
  return JSON.stringify([finding, number, coded, enteredValue, enteredUnit, takenOn]);
}

function withoutValue({ finding }: KeptResult): KeptResult {
  const nothing = { number: null, coded: null, unit: null, enteredValue: null, enteredUnit: null };
  return { finding, ...nothing, takenOn: null };
}
