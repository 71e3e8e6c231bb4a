import { startThrowAwayCluster } from "../postgres/throw-away.ts";
import { sweepTestDatabases } from "./test-database.ts";

/** A PostgreSQL server that tests may make databases on. */
export interface TestServer {
  url: string;
  close(): Promise<void>;
}

/**
 * The server of a larger run that contains this one, else the server that DATABASE_URL names (never
 * that database), else one of our own that goes away when it is closed.
 */
export async function openTestServer(
  named: string | undefined = process.env["DATABASE_URL"],
): Promise<TestServer> {
  const given = process.env["BACKSTOP_TEST_SERVER_URL"];
  if (given) return { url: given, close: async () => undefined };
  if (named) {
    await sweepTestDatabases(named);
    return { url: named, close: async () => undefined };
  }
  const cluster = await startThrowAwayCluster();
  return { url: cluster.url(), close: cluster.stop };
}
