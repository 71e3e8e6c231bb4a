import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import type { ResultEntry } from "./result-entry.ts";

interface Place {
  readonly presentationId: string;
  readonly patientId: string;
  readonly revision: number;
  readonly recordedAt: Date;
  readonly takenOn: string | null;
  readonly loopId: string | null;
  readonly followUpId: string;
  readonly replacesId: string | null;
}

/** Rows that await a review. Part of a larger change, whose audit event covers it. */
export async function keepEntries(
  tx: Tx,
  { id: recordedById, practiceId }: Actor,
  entries: readonly ResultEntry[],
  { takenOn, ...place }: Place,
): Promise<void> {
  await tx.result.createMany({
    data: entries.map(({ parts, ...entry }) => ({
      ...entry,
      ...place,
      practiceId,
      recordedById,
      parts: parts ?? Prisma.DbNull,
      takenOn: takenOn === null ? null : dateColumn(takenOn),
      awaitsReview: true,
    })),
  });
}
