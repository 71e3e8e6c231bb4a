import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError, type FieldErrors } from "../../platform/errors.ts";
import { type DiagnosisValues, diagnosisLines } from "./diagnosis-words.ts";

const select = {
  id: true,
  patientId: true,
  presentationId: true,
  loopId: true,
  condition: true,
  diagnosis: true,
  diagnosedOn: true,
  confirmedBy: true,
  staging: true,
  stage: true,
  walking: true,
  continence: true,
  frankel: true,
  ecog: true,
} satisfies Prisma.DiagnosisOutcomeSelect;

type Row = Prisma.DiagnosisOutcomeGetPayload<{ select: typeof select }>;

/**
 * The diagnosis that is to be replaced, held until the end of the transaction. Throws AppError "not-found",
 * or "conflict" with both values, question by question, where somebody has replaced it already.
 */
export async function requireCurrent(
  tx: Tx,
  { practiceId }: Actor,
  id: string,
  sent: DiagnosisValues | null,
): Promise<Row> {
  await tx.$queryRaw(Prisma.sql`
    select from presentation join diagnosis_outcome of_it
      on of_it.practice_id = presentation.practice_id and of_it.presentation_id = presentation.id
    where of_it.practice_id = ${practiceId}::uuid and of_it.id = ${id}::uuid
    for no key update of presentation`);
  const row = await tx.diagnosisOutcome.findFirst({ where: { practiceId, id }, select });
  if (!row) throw new AppError("not-found", `diagnosis ${id}`);
  const latest = await latestOf(tx, practiceId, row);
  if (latest.id === id && row.condition !== null) return row;
  throw new AppError("conflict", `diagnosis ${id} was replaced`, bothValues(latest, sent));
}

async function latestOf(tx: Tx, practiceId: string, row: Row): Promise<Row> {
  const next = await tx.diagnosisOutcome.findFirst({
    where: { practiceId, replacesId: row.id },
    select,
  });
  return next ? latestOf(tx, practiceId, next) : row;
}

function bothValues(latest: Row, sent: DiagnosisValues | null): FieldErrors {
  const now = toValues(latest);
  if (!now)
    return { form: ["Somebody has taken this diagnosis back meanwhile. Nothing was saved."] };
  const form = [
    "Somebody has corrected this diagnosis meanwhile. Nothing was saved: open it again.",
  ];
  if (!sent) return { form };
  const entered = new Map(diagnosisLines(sent).map(({ label, value }) => [label, value]));
  const differences = diagnosisLines(now)
    .filter(({ label, value }) => entered.get(label) !== value)
    .map(({ field, label, value }): [string, string[]] => [
      field,
      [`${label}: it says now ${value}; you entered ${entered.get(label) ?? "nothing"}`],
    ]);
  return { form, ...Object.fromEntries(differences) };
}

/** null where the row takes a diagnosis back. */
export function toValues(
  row: Omit<Row, "id" | "patientId" | "presentationId" | "loopId">,
): DiagnosisValues | null {
  const { condition, confirmedBy, staging, walking, continence, frankel, ecog } = row;
  if (!(condition && confirmedBy && staging && walking && continence && frankel && ecog))
    return null;
  const answered = { condition, confirmedBy, staging, walking, continence, frankel, ecog };
  const diagnosedOn = row.diagnosedOn && dayOfColumn(row.diagnosedOn);
  return { ...answered, diagnosis: row.diagnosis, stage: row.stage, diagnosedOn };
}

export const diagnosisSelect = select;
