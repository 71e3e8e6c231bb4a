import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../ports.ts";
import { hasEnded, isAlive } from "../processes.ts";
import { answers } from "./connection.ts";
import type { Places } from "./places.ts";
import { runProgram } from "./run-program.ts";

/** The server of this cluster: the one that runs already (after a kill -9 of us), else a new one. */
export async function startPostmaster(
  places: Places,
  password: string,
  safe: boolean,
): Promise<{ port: number; reused: boolean }> {
  for (let attempt = 1; ; attempt++) {
    const running = await runningPort(places.data, password);
    if (running) return { port: running, reused: true };
    forgetStalePidFile(places.data);
    const port = await freePort();
    try {
      await runProgram(places, "pg_ctl", startArguments(places.data, port, safe));
      return { port, reused: false };
    } catch (error) {
      if (attempt === 3)
        throw new Error(`PostgreSQL did not start: ${lastWords(places.data, error)}`);
      await wait(200);
    }
  }
}

export async function stopPostmaster(places: Places) {
  await runProgram(places, "pg_ctl", ["-D", places.data, "-w", "-t", "30", "-m", "fast", "stop"]);
}

/** Ends the server of a cluster nobody needs any more, without asking it to tidy up. */
export async function killPostmaster(data: string) {
  const pid = postmasterPid(data);
  if (!pid || !isPostgres(pid)) return;
  process.kill(pid, "SIGQUIT");
  if (!(await hasEnded(pid, 5000))) process.kill(pid, "SIGKILL");
}

function startArguments(data: string, port: number, safe: boolean): string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "''",
    timezone: "UTC",
    max_connections: "100",
    ...(safe ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const log = path.join(data, "server.log");
  return [
    ...["-D", data, "-w", "-t", "60", "-l", log],
    ...["-o", [`-p ${port}`, ...options].join(" "), "start"],
  ];
}

/** The port where this cluster's server answers to our password; undefined when it does not run. */
async function runningPort(data: string, password: string): Promise<number | undefined> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const pid = postmasterPid(data);
    if (!pid || !isPostgres(pid)) return undefined;
    const port = Number(pidFileLines(data)[3]);
    if (port && (await answers(port, password))) return port;
    await wait(200);
  }
  return undefined;
}

/** PostgreSQL clears a stale file itself, except where another process now has the number in it. */
function forgetStalePidFile(data: string) {
  const pid = postmasterPid(data);
  if (pid && !isPostgres(pid)) rmSync(pidFile(data), { force: true });
}

function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    return process.platform !== "linux";
  }
}

const pidFile = (data: string) => path.join(data, "postmaster.pid");
const postmasterPid = (data: string) => Number(pidFileLines(data)[0]);

function pidFileLines(data: string): string[] {
  return existsSync(pidFile(data)) ? readFileSync(pidFile(data), "utf8").split("\n") : [];
}

function lastWords(data: string, error: unknown): string {
  const log = path.join(data, "server.log");
  return existsSync(log) ? readFileSync(log, "utf8").slice(-2000) : String(error);
}
