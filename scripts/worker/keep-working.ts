import { setTimeout as wait } from "node:timers/promises";
import { runNode } from "../children.ts";

interface Place {
  readonly databaseUrl: string;
  /** Where people reach the app, for e-mail; absent for what the environment says. */
  readonly address?: string;
}

/** Keeps a worker process running on the database until `stop`: one that ended, however, is started again. */
export async function keepWorking({ databaseUrl, address }: Place, stop: AbortSignal) {
  const worker = ["--conditions=react-server", "scripts/worker/work.ts"];
  const env = { DATABASE_URL: databaseUrl, ...(address && { NEXTAUTH_URL: address }) };
  while (!stop.aborted) {
    const { code } = await runNode(worker, { stop, env });
    if (stop.aborted) return;
    console.error(`The safety worker ended with code ${code}; it is started again.`);
    await wait(1000, undefined, { signal: stop }).catch(() => undefined);
  }
}
