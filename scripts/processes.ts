import { setTimeout as wait } from "node:timers/promises";

/** True while a process of this number exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

/** Waits until the process is gone; false when it still lives after the given milliseconds. */
export async function hasEnded(pid: number, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await wait(50)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}

/** The code of an error of the operating system ("EADDRINUSE"), or undefined when it is no such error. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
