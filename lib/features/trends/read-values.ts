import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateText, dayOf, dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import type { KeptValue } from "./kept-values.ts";

const select = {
  id: true,
  finding: true,
  number: true,
  unit: true,
  enteredValue: true,
  enteredUnit: true,
  takenOn: true,
  rangeLow: true,
  rangeHigh: true,
  flag: true,
  recordedAt: true,
  replacesId: true,
  awaitsReview: true,
  enteredWith: { select: { presentation: { select: { recordedAt: true } } } },
  replacedBy: { select: { number: true } },
} satisfies Prisma.ResultSelect;

type Row = Prisma.ResultGetPayload<{ select: typeof select }>;

/** Every measured value of these records, those that were corrected or withdrawn with them. */
export async function readValues(
  tx: Tx,
  { practiceId, timeZone }: Actor,
  patientIds: readonly string[],
): Promise<KeptValue[]> {
  const rows = await tx.result.findMany({
    where: { practiceId, patientId: { in: [...patientIds] } },
    select,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    const value = toKept(row, firstEntry(row, byId), timeZone);
    return value ? [value] : [];
  });
}

function toKept(row: Row, entered: Date, timeZone: string): KeptValue | null {
  const { id, number, unit, enteredValue, enteredUnit, takenOn, replacedBy } = row;
  if (number === null || unit === null || enteredValue === null || enteredUnit === null)
    return null;
  const { enteredWith, rangeLow, rangeHigh, flag } = row;
  const { presentation } = enteredWith;
  return {
    id,
    finding: row.finding as FindingId,
    number,
    unit,
    enteredValue,
    enteredUnit,
    takenOn: takenOn && dayOfColumn(takenOn),
    recordedOn: dayOf(entered, timeZone),
    recordedAt: entered.toISOString(),
    rangeLow,
    rangeHigh,
    flag,
    replacedBy: replacedBy && (replacedBy.number === null ? "nothing" : "value"),
    from: row.awaitsReview
      ? `result entered ${dateText(dayOf(entered, timeZone))}`
      : `presentation ${dateText(dayOf(presentation.recordedAt, timeZone))}`,
  };
}

/** A correction does not move a value in time: it was entered when the first of its line was. */
function firstEntry({ replacesId, recordedAt }: Row, byId: ReadonlyMap<string, Row>): Date {
  const before = replacesId ? byId.get(replacesId) : undefined;
  return before ? firstEntry(before, byId) : recordedAt;
}
