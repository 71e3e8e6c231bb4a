import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { connected } from "../postgres/connection.ts";
import { eachPractice, readSteps, stepCount } from "./read-steps.ts";

const longest = 180_000;

/**
 * Waits until no job that could run is left and, with `ticks`, each practice was looked at since now. Jobs a killed
 * worker still holds do not count: nobody may run those for hours.
 */
export async function untilSettled(url: string, ticks: boolean, stop: AbortSignal): Promise<void> {
  const began = Date.now();
  await connected(url, async (client) => {
    const before = new Set((await readTicks(client)).seen);
    for (;;) {
      if (Date.now() - began > longest) throw new Error("The worker does not come to an end.");
      await wait(200, undefined, { signal: stop });
      const left = await client.query(
        "select 1 from graphile_worker.jobs where run_at <= now() and locked_at is null limit 1",
      );
      if (left.rowCount) continue;
      if (!ticks) break;
      const { seen, practices } = await readTicks(client);
      if (seen.filter((look) => !before.has(look)).length === practices) break;
    }
  });
  // What is still running when the queue is empty.
  let before = -1;
  for (let now = await countSteps(url); now !== before; now = await countSteps(url)) {
    before = now;
    await wait(1500);
  }
}

async function countSteps(url: string): Promise<number> {
  return stepCount(await readSteps(url));
}

/** Each look at a practice leaves a new version of its row. */
async function readTicks(client: pg.Client) {
  const query = "select practice_id || ' ' || xmin as look from safety_state";
  const { rows, practices } = await eachPractice<{ look: string }>(client, query);
  return { seen: rows.map(({ look }) => look), practices };
}
