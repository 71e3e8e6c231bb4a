import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { OrderReportId } from "../../clinical/engine/result-of-test.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { Actor } from "../../platform/actor.ts";
import { dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import type { ScoreId } from "./scores.ts";

const keptSelect = {
  id: true,
  finding: true,
  number: true,
  coded: true,
  unit: true,
  enteredValue: true,
  enteredUnit: true,
  rangeLow: true,
  rangeHigh: true,
  enteredRange: true,
  flag: true,
  parts: true,
  takenOn: true,
  recordedAt: true,
  awaitsReview: true,
  loopId: true,
  followUpId: true,
  review: { select: { at: true } },
} satisfies Prisma.ResultSelect;

/** The results of a presentation that nothing has replaced, the latest recorded last. */
export async function keptRows(tx: Tx, { practiceId }: Actor, presentationId: string) {
  const rows = await tx.result.findMany({
    where: { practiceId, presentationId, replacedBy: { is: null } },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: keptSelect,
  });
  return rows.map(({ takenOn, finding, ...row }) => ({
    ...row,
    finding: finding as FindingId | ScoreId | OrderReportId,
    takenOn: takenOn && dayOfColumn(takenOn),
  }));
}

export type KeptRow = Awaited<ReturnType<typeof keptRows>>[number];
