import type { Prisma } from "../../../prisma/generated/client.ts";
import { momentOf } from "../../platform/dates.ts";
import { diagnosisSelect, toValues } from "./current-diagnosis.ts";
import { diagnosisLines } from "./diagnosis-words.ts";
import type { DiagnosisHistory, DiagnosisRecord } from "./view.ts";

export const historySelect = {
  ...diagnosisSelect,
  replacesId: true,
  reason: true,
  recordedAt: true,
  recordedBy: { select: { name: true } },
} satisfies Prisma.DiagnosisOutcomeSelect;

type Row = Prisma.DiagnosisOutcomeGetPayload<{ select: typeof historySelect }>;

/** Each diagnosis with what it replaced; the one recorded first stands first. */
export function toHistories(rows: readonly Row[], timeZone: string): DiagnosisHistory[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  return rows
    .filter(({ id }) => !replaced.has(id))
    .map((row) => ({
      now: toRecord(row, timeZone),
      before: earlier(row, byId).map((old) => toRecord(old, timeZone)),
    }));
}

function earlier(row: Row, byId: ReadonlyMap<string, Row>): Row[] {
  const old = row.replacesId ? byId.get(row.replacesId) : undefined;
  return old ? [old, ...earlier(old, byId)] : [];
}

function toRecord(row: Row, timeZone: string): DiagnosisRecord {
  const values = toValues(row);
  return {
    id: row.id,
    values,
    lines: values ? diagnosisLines(values) : [],
    reason: row.reason,
    recordedBy: row.recordedBy.name,
    recordedAt: momentOf(row.recordedAt, timeZone),
  };
}
