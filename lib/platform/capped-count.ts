import { Prisma } from "../../prisma/generated/client.ts";
import type { Tx } from "./db.ts";
import type { Count } from "./page.ts";

const cap = 1000;

/** How many rows `from …` has, counted no further than a thousand. */
export async function cappedCount(tx: Tx, from: Prisma.Sql): Promise<Count> {
  const [row] = await tx.$queryRaw<{ count: number }[]>(
    Prisma.sql`select count(*)::int as count from (select ${from} limit ${cap + 1}) as counted`,
  );
  const count = row?.count ?? 0;
  return { value: Math.min(count, cap), capped: count > cap };
}
