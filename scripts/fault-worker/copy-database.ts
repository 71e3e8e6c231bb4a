import { connected, withDatabase } from "../postgres/connection.ts";
import { scratchName } from "../postgres/scratch-name.ts";

/** Runs with a copy of a database that nobody is using, and drops the copy. */
export async function copyOf<Result>(
  serverUrl: string,
  templateUrl: string,
  run: (url: string) => Promise<Result>,
): Promise<Result> {
  const name = scratchName();
  const template = new URL(templateUrl).pathname.slice(1);
  await connected(serverUrl, (client) =>
    client.query(
      `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)}`,
    ),
  );
  try {
    return await run(withDatabase(serverUrl, name));
  } finally {
    await connected(serverUrl, (client) =>
      client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
    );
  }
}
