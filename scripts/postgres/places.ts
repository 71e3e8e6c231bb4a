import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { type Account, accountFor, canEnter, canRead } from "./account.ts";
import { installedPostgres, type PostgresBinaries } from "./binaries.ts";

/** For root in a folder that only root can enter (a clone in /root): where another account can go. */
const sharedFolder = "/var/lib/backstop";

/** Where one cluster lives and who runs it. */
export interface Places {
  binaries: PostgresBinaries;
  /** The data folder of PostgreSQL. */
  data: string;
  account: Account;
}

/** `folder` is the caller's: it keeps the list of owners, and where possible the data and its password. */
export async function placesFor(folder: string): Promise<Places> {
  const data = dataFolder(folder);
  const account = accountFor(data);
  const binaries = await installedPostgres();
  return { binaries: reachableBinaries(binaries, account), data, account };
}

/** The data folder of a cluster, whether or not it exists yet. */
export function dataFolder(folder: string): string {
  const usual = path.join(folder, "pg18");
  if (existsSync(usual) || process.getuid?.() !== 0) return usual;
  if (canEnter(path.dirname(folder), accountFor(usual))) return usual;
  return path.join(sharedFolder, createHash("sha256").update(folder).digest("hex").slice(0, 12));
}

/** Removes a stopped cluster. */
export function removeFiles(folder: string, data: string) {
  for (const used of [data, `${data}-password`, folder]) {
    rmSync(used, { recursive: true, force: true });
  }
}

function reachableBinaries(binaries: PostgresBinaries, account: Account): PostgresBinaries {
  if (canRead(path.join(binaries.folder, "share"), account)) return binaries;
  const copy = path.join(sharedFolder, `postgres-${binaries.version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
    cpSync(binaries.folder, draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, copy);
    } catch {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  return { ...binaries, folder: copy };
}
