/** Gives the database tests of vitest a database of their own, made for the run and dropped after it. */
import { randomSecret } from "./kept-secret.ts";
import { createTestDatabase } from "./testing/test-database.ts";
import { openTestServer } from "./testing/test-server.ts";

export default async function setup() {
  const server = await openTestServer();
  const database = await createTestDatabase(server.url);
  process.env["DATABASE_URL"] = database.url;
  process.env["NEXTAUTH_SECRET"] ??= randomSecret();
  return async () => {
    await database.drop();
    await server.close();
  };
}
