import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { isAlive } from "../processes.ts";
import type { Places } from "./places.ts";
import { runProgram } from "./run-program.ts";

/** Makes the cluster's files unless they exist. An interrupted run leaves no half-made cluster behind. */
export async function initialise(folder: string, places: Places, password: string, safe: boolean) {
  const { data } = places;
  removeAbandonedDrafts(data);
  if (existsSync(path.join(data, "PG_VERSION"))) return;
  if (data.startsWith(folder)) chmodSync(folder, 0o711);
  const draft = `${data}.init-${process.pid}`;
  mkdirSync(draft, { mode: 0o700 });
  giveTo(places, draft);
  await withPasswordFile(places, password, (file) =>
    runProgram(places, "initdb", [
      ...["-D", draft, "-U", "postgres", "--pwfile", file, "--auth=scram-sha-256"],
      ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin"],
      ...["--builtin-locale=C.UTF-8", ...(safe ? [] : ["--no-sync"])],
    ]),
  );
  try {
    renameSync(draft, data);
  } catch (error) {
    if (!existsSync(path.join(data, "PG_VERSION"))) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}

function removeAbandonedDrafts(data: string) {
  const start = `${path.basename(data)}.init-`;
  if (!existsSync(path.dirname(data))) return;
  for (const name of readdirSync(path.dirname(data))) {
    if (name.startsWith(start) && !isAlive(Number(name.slice(start.length)))) {
      rmSync(path.join(path.dirname(data), name), { recursive: true, force: true });
    }
  }
}

async function withPasswordFile(
  places: Places,
  password: string,
  run: (file: string) => Promise<unknown>,
) {
  const file = path.join(os.tmpdir(), `backstop-${randomBytes(8).toString("hex")}`);
  writeFileSync(file, password, { mode: 0o600, flag: "wx" });
  try {
    giveTo(places, file);
    await run(file);
  } finally {
    rmSync(file, { force: true });
  }
}

function giveTo({ account }: Places, file: string) {
  if (account) chownSync(file, account.uid, account.gid);
}
