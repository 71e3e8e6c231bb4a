import { createHash } from "node:crypto";
import type pg from "pg";
import type { Tx } from "../../lib/platform/db.ts";
import { Prisma } from "../../prisma/generated/client.ts";

export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** Runs what the product asks on a bare connection, and notes the statements. */
export async function recordStatements(
  client: pg.Client,
  run: (tx: Tx) => Promise<unknown>,
): Promise<Statement[]> {
  const noted: Statement[] = [];
  const ask = async (first: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
    const sql = first instanceof Prisma.Sql ? first : Prisma.sql(first, ...values);
    const name = createHash("sha256").update(sql.text).digest("hex").slice(0, 40);
    const statement = { name, text: sql.text, values: [...sql.values] };
    noted.push(statement);
    return (await client.query(statement)).rows;
  };
  await run({ $queryRaw: ask, $executeRaw: ask } as unknown as Tx);
  return noted;
}

/** One transaction of these statements, prepared, bound to the practice as the product's. */
export async function replay(
  client: pg.Client,
  practiceId: string,
  statements: readonly Statement[],
): Promise<void> {
  await client.query("begin");
  await client.query({
    name: "practice",
    text: "select set_config('app.practice_id', $1, true)",
    values: [practiceId],
  });
  for (const statement of statements) await client.query(statement);
  await client.query("commit");
}
