import { mkdtempSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { isAlive } from "../processes.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { dataFolder, removeFiles } from "./places.ts";
import { killPostmaster } from "./postmaster.ts";

const start = "backstop-test-";

/** A cluster for one run of tests, removed when it is stopped; those of killed runs are removed first. */
export async function startThrowAwayCluster(): Promise<Cluster> {
  await sweepThrowAwayClusters();
  return startCluster(mkdtempSync(path.join(os.tmpdir(), `${start}${process.pid}-`)), {
    throwAway: true,
  });
}

/** Ends and removes the clusters whose run was killed: its process number stands in the folder's name. */
export async function sweepThrowAwayClusters() {
  for (const name of readdirSync(os.tmpdir())) {
    const pid = new RegExp(`^${start}(\\d+)-`).exec(name)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    const folder = path.join(os.tmpdir(), name);
    await removeCluster(folder).catch((error) => console.warn(`${folder} stays: ${error.message}`));
  }
}

async function removeCluster(folder: string) {
  const data = dataFolder(folder);
  await killPostmaster(data);
  removeFiles(folder, data);
}
