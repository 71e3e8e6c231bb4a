import { deploy } from "../migrations/commands.ts";
import { connected, withDatabase } from "../postgres/connection.ts";
import { isLeftOver, scratchName } from "../postgres/scratch-name.ts";

/** A migrated, empty database that only this run knows. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

export async function createTestDatabase(serverUrl: string): Promise<TestDatabase> {
  const name = scratchName();
  const url = withDatabase(serverUrl, name);
  await connected(serverUrl, (client) =>
    client.query(`create database ${name} template template0`),
  );
  const drop = () => dropDatabase(serverUrl, name);
  try {
    await deploy(url);
  } catch (error) {
    await drop();
    throw error;
  }
  return { url, drop };
}

/** Drops what killed runs left on the server, once it is a day old: younger ones may be in use. */
export async function sweepTestDatabases(serverUrl: string) {
  const names = await connected(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>("select datname from pg_database");
    return rows.map(({ datname }) => datname);
  });
  for (const name of names.filter((name) => isLeftOver(name, Date.now()))) {
    await dropDatabase(serverUrl, name);
  }
}

async function dropDatabase(serverUrl: string, name: string) {
  await connected(serverUrl, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  );
}
