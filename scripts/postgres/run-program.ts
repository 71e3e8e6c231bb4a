import { execFile } from "node:child_process";
import os from "node:os";
import { promisify } from "node:util";
import { program } from "./binaries.ts";
import type { Places } from "./places.ts";

const execute = promisify(execFile);

/** Runs initdb or pg_ctl as the cluster's account, free of the caller's PostgreSQL settings. */
export function runProgram({ binaries, account }: Places, name: string, args: string[]) {
  const { PGDATA, PGPORT, ...rest } = process.env;
  return execute(program(binaries, name), args, {
    ...account,
    env: { ...rest, LC_ALL: "C", LANG: "C" },
    cwd: os.tmpdir(),
    timeout: 120_000,
  });
}
