// npm run bench:search: the search of patients beside its own SQL, prepared, in a practice of 300,000 among a million.
import path from "node:path";
import { runNode } from "../children.ts";
import { stopRequest } from "../stop-request.ts";
import { createTestDatabase } from "../testing/test-database.ts";
import { openTestServer } from "../testing/test-server.ts";
import { fillRegister } from "./fill-register.ts";

process.chdir(path.resolve(import.meta.dirname, "../.."));
process.exit(await bench(stopRequest()));

async function bench(stop: AbortSignal): Promise<number> {
  const server = await openTestServer();
  const database = await createTestDatabase(server.url);
  try {
    const { practiceId, userId } = await fillRegister(database.url);
    const file = `${import.meta.dirname}/measure-search.ts`;
    const { code } = await runNode(["--conditions=react-server", file, practiceId, userId], {
      stop,
      env: { DATABASE_URL: database.url },
    });
    return code;
  } finally {
    await database.drop();
    await server.close();
  }
}
