import { startCluster } from "../postgres/cluster.ts";
import { connected } from "../postgres/connection.ts";

const oldestVersion = 15;

/** The database the app runs on. */
export interface AppDatabase {
  /** The login that owns it and applies the migrations. */
  url: string;
  /** True for the PostgreSQL in .data, false for a server that DATABASE_URL names. */
  embedded: boolean;
  close(): Promise<void>;
}

/** Opens the database of DATABASE_URL, or starts our own. Throws in words for the person who starts us. */
export async function openAppDatabase(dataFolder: string): Promise<AppDatabase> {
  const url = process.env["DATABASE_URL"];
  if (url) {
    await checkServer(url);
    return { url, embedded: false, close: async () => undefined };
  }
  const cluster = await startCluster(dataFolder);
  console.log(`PostgreSQL ${cluster.reused ? "was running" : "started"} on port ${cluster.port}.`);
  if (!cluster.data.startsWith(dataFolder)) console.log(`Its files are in ${cluster.data}.`);
  return { url: cluster.url(), embedded: true, close: cluster.stop };
}

async function checkServer(url: string) {
  if (!URL.canParse(url)) throw new Error("DATABASE_URL is not a URL (postgresql://…).");
  const version = await connected(url, async (client) => {
    const { rows } = await client.query("show server_version_num");
    return Math.floor(Number(rows[0].server_version_num) / 10_000);
  }).catch((error) => {
    throw new Error(`The database of DATABASE_URL does not answer: ${reason(error)}`);
  });
  if (version < oldestVersion) {
    throw new Error(`Backstop needs PostgreSQL ${oldestVersion} or later; this is ${version}.`);
  }
}

/** A refused connection to a name with several addresses has no message of its own, only a code. */
function reason(error: { message?: string; code?: string }): string {
  return error.message || (error.code ?? "no reason given");
}
