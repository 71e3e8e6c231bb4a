/** The built app on a database of its own, for the end-to-end tests; playwright.config.ts starts it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { buildApp } from "./build.ts";
import { generateClient } from "./generate.ts";
import { serve } from "./start/serve.ts";
import { stopRequest } from "./stop-request.ts";
import { createTestDatabase } from "./testing/test-database.ts";
import { openTestServer } from "./testing/test-server.ts";

const { E2E_PORT, E2E_RUNNER, NEXTAUTH_SECRET } = process.env;
if (!E2E_PORT || !NEXTAUTH_SECRET)
  throw new Error("playwright.config.ts sets E2E_PORT and a secret.");

const stop = stopRequest(Number(E2E_RUNNER));
await generateClient();
await buildApp(stop);
const server = await openTestServer();
const database = await createTestDatabase(server.url);

// Playwright's workers make their practices with this login; e2e/fixtures reads the file.
mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/e2e.json", JSON.stringify({ databaseUrl: database.url }), {
  mode: 0o600,
});

const code = await serve(
  {
    databaseUrl: database.url,
    secret: NEXTAUTH_SECRET,
    address: `http://localhost:${E2E_PORT}`,
    port: Number(E2E_PORT),
  },
  false,
  stop,
);
await database.drop();
await server.close();
process.exit(code);
