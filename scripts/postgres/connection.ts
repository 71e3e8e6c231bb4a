import pg from "pg";

/** The URL of a database of an embedded server, as its owner. */
export function localUrl(port: number, password: string, database: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** The same server and login, another database. */
export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Opens one connection, and closes it whatever happens. */
export async function connected<Result>(
  url: string,
  run: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** True when a server on this port of this machine takes our password. */
export async function answers(port: number, password: string): Promise<boolean> {
  try {
    await connected(localUrl(port, password, "postgres"), async () => undefined);
    return true;
  } catch {
    return false;
  }
}

/** Makes the database unless it exists. The name is ours, never a person's. */
export async function ensureDatabase(serverUrl: string, name: string) {
  await connected(serverUrl, async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (found.rowCount) return;
    await client.query(`create database ${client.escapeIdentifier(name)}`).catch((error) => {
      if (error.code !== "42P04" && error.code !== "23505") throw error;
    });
  });
}
