import { setTimeout as wait } from "node:timers/promises";
import { runNode } from "../children.ts";

/** Keeps a worker process running on the database until `stop`: one that ended, however, is started again. */
export async function keepWorking(databaseUrl: string, stop: AbortSignal): Promise<void> {
  const worker = ["--conditions=react-server", "scripts/worker/work.ts"];
  while (!stop.aborted) {
    const { code } = await runNode(worker, { stop, env: { DATABASE_URL: databaseUrl } });
    if (stop.aborted) return;
    console.error(`The safety worker ended with code ${code}; it is started again.`);
    await wait(1000, undefined, { signal: stop }).catch(() => undefined);
  }
}
