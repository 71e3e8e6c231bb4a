import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "../../prisma/generated/client.ts";
import type { Actor } from "./actor.ts";
import { env } from "./env.ts";

export type Db = PrismaClient;
/** One transaction, bound to one practice. */
export type Tx = Prisma.TransactionClient;

/**
 * A client that signs in with the URL's login and takes on the role `backstop_app`, for which
 * row-level security holds. `role: null` keeps the login itself: for tests and fixtures.
 */
export function createDb(
  url: string = env("DATABASE_URL"),
  { role = "backstop_app", timeZone = "UTC" }: { role?: string | null; timeZone?: string } = {},
): Db {
  // The adapter drops the offset of instants: a session that is not in UTC would store wrong ones.
  const options = [`-c TimeZone=${timeZone}`, ...(role ? [`-c role=${role}`] : [])].join(" ");
  const adapter = new PrismaPg({ connectionString: withoutOptions(url), max: 10, options });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } });
}

/** Options in the address would win over ours, and so over the role. */
function withoutOptions(url: string): string {
  const parts = new URL(url);
  parts.searchParams.delete("options");
  return parts.toString();
}

const kept = globalThis as { backstopDb?: Db };

/** Made at first use, so that `next build` needs no database. */
export const db = new Proxy({} as Db, {
  get(_target, key) {
    kept.backstopDb ??= createDb();
    return Reflect.get(kept.backstopDb, key);
  },
});

/** Lets this process work on another database than DATABASE_URL; for the seed and the worker. Returns how to end it. */
export function switchDatabase(url: string, role = "backstop_app"): () => Promise<void> {
  const used = createDb(url, { role });
  const before = kept.backstopDb;
  kept.backstopDb = used;
  return async () => {
    if (before) kept.backstopDb = before;
    else delete kept.backstopDb;
    await used.$disconnect();
  };
}

/**
 * Runs in one transaction that sees and writes the actor's practice only. Every query and mutation
 * of patient data goes through here.
 */
export function inPractice<Result>(
  actor: Pick<Actor, "id" | "practiceId">,
  run: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`
      select set_config('app.practice_id', ${actor.practiceId}, true),
             set_config('app.user_id', ${actor.id}, true)`;
    return run(tx);
  });
}
