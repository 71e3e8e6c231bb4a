import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";

/** Under which ids the record of a patient is kept: their own, and those that were merged into it. */
export async function recordIdsOf(tx: Tx, { practiceId }: Actor, id: string): Promise<string[]> {
  const merged = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    select id from patient
    where practice_id = ${practiceId}::uuid and merged_into_id = ${id}::uuid order by id`);
  return [id, ...merged.map((row) => row.id)];
}
