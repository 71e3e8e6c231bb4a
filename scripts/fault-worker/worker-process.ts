import { spawn } from "node:child_process";

export interface WorkerOptions {
  /** Milliseconds its clock is ahead of ours; behind when negative. */
  readonly shift?: number;
  /** The worker of the control. */
  readonly broken?: boolean;
}

/** A worker in a process of its own. `kill` ends it at whatever point it is, without a chance to tidy up. */
export function startWorker(
  databaseUrl: string,
  { shift = 0, broken = false }: WorkerOptions = {},
) {
  const program = broken ? "scripts/fault-worker/broken-work.ts" : "scripts/worker/work.ts";
  const clock = shift === 0 ? [] : ["--import", shiftedClock(shift)];
  const child = spawn(process.execPath, [...clock, "--conditions=react-server", program], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  return { kill, alive: () => child.exitCode === null && child.signalCode === null };
}

function shiftedClock(shift: number): string {
  return `data:text/javascript,${encodeURIComponent(`
    const Real = Date, shift = ${shift};
    globalThis.Date = class Date extends Real {
      constructor(...given) { given.length ? super(...given) : super(Real.now() + shift); }
      static now() { return Real.now() + shift; }
    };`)}`;
}
