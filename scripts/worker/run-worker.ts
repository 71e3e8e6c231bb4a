import { Logger, parseCrontab, run, type TaskList } from "graphile-worker";
import { switchDatabase } from "../../lib/platform/db.ts";

interface Work {
  readonly taskList: TaskList;
  readonly crontab: string;
}

/** The jobs of loops have 0: however many fall due at one midnight, the looks of each minute do not wait for them. */
export const beforeLoops = -10;

/** Works through the queue of the database until `stop`. The queue itself is made at first use. */
export async function runWorker(url: string, stop: AbortSignal, { taskList, crontab }: Work) {
  const disconnect = switchDatabase(url, "backstop_worker");
  try {
    const runner = await run({
      connectionString: url,
      taskList,
      parsedCronItems: parseCrontab(crontab),
      concurrency: 2,
      pollInterval: 1000,
      noHandleSignals: true,
      logger: new Logger(() => logErrors),
    });
    stop.addEventListener("abort", () => void runner.stop(), { once: true });
    if (stop.aborted) await runner.stop();
    else if (taskList["tick_all"]) {
      // Whatever was missed while nobody worked.
      const first = { jobKey: "tick_all", priority: beforeLoops };
      await runner.addJob("tick_all", {}, first);
    }
    await runner.promise;
  } finally {
    await disconnect();
  }
}

/** What went wrong, never what was in the job. */
function logErrors(level: string, message: string) {
  if (level === "error" || level === "warning") console.error(`Worker: ${message}`);
}
