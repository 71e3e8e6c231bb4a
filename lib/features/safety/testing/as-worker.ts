import { switchDatabase } from "../../../platform/db.ts";
import { env } from "../../../platform/env.ts";

/** Runs with the worker's role and nothing more. */
export async function asWorker<Result>(work: () => Promise<Result>): Promise<Result> {
  const back = switchDatabase(env("DATABASE_URL"), "backstop_worker");
  try {
    return await work();
  } finally {
    await back();
  }
}
