import { mkdirSync } from "node:fs";
import path from "node:path";
import { keptSecret } from "../kept-secret.ts";
import { ensureDatabase, localUrl } from "./connection.ts";
import { initialise } from "./initialise.ts";
import { enterOwner, leaveOwner } from "./owners.ts";
import { placesFor, removeFiles } from "./places.ts";
import { startPostmaster, stopPostmaster } from "./postmaster.ts";

/** A PostgreSQL 18 of our own, from npm, that listens on 127.0.0.1 only. */
export interface Cluster {
  /** Owner login; the named database, or the one the cluster was started with. */
  url(database?: string): string;
  port: number;
  data: string;
  /** True when the server was found running. */
  reused: boolean;
  /** Stops the server unless another process uses it too; a throw-away cluster is removed. */
  stop(): Promise<void>;
}

interface ClusterOptions {
  database?: string;
  /** No flushing to disk, and removed when stopped: for tests. */
  throwAway?: boolean;
}

/** Starts the cluster kept in `folder`, made at the first call; one that runs already is used again. */
export async function startCluster(folder: string, options: ClusterOptions = {}): Promise<Cluster> {
  const { database = "backstop", throwAway = false } = options;
  const home = path.resolve(folder);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  enterOwner(home);
  const places = await placesFor(home);
  mkdirSync(path.dirname(places.data), { recursive: true, mode: 0o755 });
  const password = keptSecret(`${places.data}-password`);
  await initialise(home, places, password, !throwAway);
  const { port, reused } = await startPostmaster(places, password, !throwAway);
  const url = (name = database) => localUrl(port, password, name);
  const stop = async () => {
    if (!leaveOwner(home)) return;
    await stopPostmaster(places).catch(() => undefined);
    if (throwAway) removeFiles(home, places.data);
  };
  await ensureDatabase(url("postgres"), database).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, port, data: places.data, reused, stop };
}
