import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** The account PostgreSQL runs as; undefined: ours. */
export type Account = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. For root this is the owner of the database files when there
 * are any, else the account postgres or nobody. Throws when the files belong to somebody else.
 */
export function accountFor(dataFolder: string): Account {
  const me = process.getuid?.();
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (me !== 0) {
    if (owner && me !== undefined && owner.uid !== me) {
      throw new Error(
        `The database in ${dataFolder} belongs to another account (number ${owner.uid}): ` +
          "start as that account, or as root.",
      );
    }
    return undefined;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = knownAccount("postgres") ?? knownAccount("nobody");
  if (!account) {
    throw new Error("PostgreSQL cannot run as root, and no account postgres or nobody exists.");
  }
  return account;
}

/** True when this account can read the file or list the folder. */
export function canRead(file: string, account: Account): boolean {
  return !account || spawnSync("test", ["-r", file], { ...account, cwd: "/" }).status === 0;
}

/** True when this account can reach what lies in the folder. */
export function canEnter(folder: string, account: Account): boolean {
  return !account || spawnSync("test", ["-x", folder], { ...account, cwd: "/" }).status === 0;
}

function knownAccount(name: string): Account {
  try {
    const number = (flag: string) =>
      Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: number("-u"), gid: number("-g") };
  } catch {
    return undefined;
  }
}
