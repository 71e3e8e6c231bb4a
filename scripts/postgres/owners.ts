import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive } from "../processes.ts";

/** Notes that this process uses the cluster of the folder, so that another one does not stop it. */
export function enterOwner(folder: string) {
  mkdirSync(ownersFolder(folder), { recursive: true });
  writeFileSync(ownFile(folder), "");
}

/** Takes this process off the list; true when nobody else is on it. */
export function leaveOwner(folder: string): boolean {
  rmSync(ownFile(folder), { force: true });
  return livingOwners(folder).length === 0;
}

/** The processes that still use the cluster; the dead are taken off the list. */
export function livingOwners(folder: string): number[] {
  return readdirSync(ownersFolder(folder))
    .map(Number)
    .filter((pid) => {
      if (isAlive(pid)) return true;
      rmSync(path.join(ownersFolder(folder), String(pid)), { force: true });
      return false;
    });
}

const ownersFolder = (folder: string) => path.join(folder, "owners");
const ownFile = (folder: string) => path.join(ownersFolder(folder), String(process.pid));
