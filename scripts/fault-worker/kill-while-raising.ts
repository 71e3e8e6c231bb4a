import { setTimeout as wait } from "node:timers/promises";
import { connected } from "../postgres/connection.ts";
import { startWorker } from "./worker-process.ts";

interface Killing {
  readonly kills: number;
  /** From 0 up to 1. */
  readonly chance: () => number;
  readonly broken?: boolean;
  readonly stop: AbortSignal;
}

const dueClimbs = `select count(*)::int as count from graphile_worker.jobs
  where task_identifier = 'climb' and run_at <= now() and locked_at is null`;

/**
 * Starts a worker again and again and kills each at a random point of its work: after some of the loops that are
 * left, and some milliseconds into the next. Returns how many were killed while something was left.
 */
export function killWhileRaising(url: string, killing: Killing): Promise<number> {
  const { kills, chance, broken = false, stop } = killing;
  return connected(url, async (client) => {
    const left = async () => (await client.query<{ count: number }>(dueClimbs)).rows[0]?.count ?? 0;
    let killed = 0;
    while (killed < kills) {
      const before = await left();
      if (before === 0 || stop.aborted) break;
      const share = Math.max(1, Math.floor((2 * before * chance()) / (kills - killed + 1)));
      const worker = startWorker(url, { broken });
      let now = before;
      while (now > before - share && now > 0 && worker.alive()) {
        await wait(2);
        now = await left();
      }
      await wait(chance() * 40);
      await worker.kill();
      if (now > 0 || share === before) killed += 1;
    }
    return killed;
  });
}
