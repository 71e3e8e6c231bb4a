import { isAlive } from "./processes.ts";

/**
 * Aborted when somebody wants us to end: Ctrl+C, a signal, or the end of the process that started
 * us with a message channel (launch.mjs), however it ended. `runner` is the number of a process
 * that we are not to outlive although it is not our parent.
 */
export function stopRequest(runner?: number): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  process.on("disconnect", stop);
  process.channel?.unref();
  if (runner) setInterval(() => isAlive(runner) || stop(), 500).unref();
  return controller.signal;
}
