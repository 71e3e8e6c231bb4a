/** `npm run worker`: raises what nobody acted on. `npm start` does it too, unless WORKER=separate. */
import { existsSync } from "node:fs";
import { stopRequest } from "./stop-request.ts";
import { keepWorking } from "./worker/keep-working.ts";

if (existsSync(".env")) process.loadEnvFile(".env");
const url = process.env["DATABASE_URL"];
if (url) await keepWorking({ databaseUrl: url }, stopRequest());
else {
  console.error("DATABASE_URL is needed: the database whose loops are looked after.");
  process.exitCode = 1;
}
