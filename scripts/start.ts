/** `npm start` and `npm run dev`: from a clone to a served app; see CONTRIBUTING.md. */
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { buildApp } from "./build.ts";
import { generateClient } from "./generate.ts";
import { deploy } from "./migrations/commands.ts";
import { choosePort } from "./ports.ts";
import { announceWhenReady } from "./start/announce.ts";
import { type AppDatabase, openAppDatabase } from "./start/app-database.ts";
import { appSecret } from "./start/app-secret.ts";
import { addDemoPractice } from "./start/demo-practice.ts";
import { serve } from "./start/serve.ts";
import { stopRequest } from "./stop-request.ts";
import { keepWorking } from "./worker/keep-working.ts";

const root = path.resolve(import.meta.dirname, "..");
const dataFolder = path.join(root, ".data");
const dev = process.argv.includes("--dev");

process.chdir(root);
if (existsSync(".env")) process.loadEnvFile(".env");
const stop = stopRequest();

const code = await start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
process.exit(stop.aborted ? 0 : code);

async function start(): Promise<number> {
  const port = await choosePort(process.env["PORT"]);
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  const secret = appSecret(process.env["NEXTAUTH_SECRET"], dataFolder);
  await generateClient();
  const database = await openAppDatabase(dataFolder);
  try {
    return stop.aborted ? 0 : await run(database, port, secret);
  } finally {
    await database.close();
  }
}

async function run(database: AppDatabase, port: number, secret: string): Promise<number> {
  const applied = await deploy(database.url);
  if (applied.length) console.log(`Migrations applied: ${applied.join(", ")}.`);
  const demo = await addDemoPractice(database, dataFolder);
  if (demo?.added) console.log("The demo practice was added.");
  if (!dev) await buildApp(stop);
  if (stop.aborted) return 0;
  const settings = {
    databaseUrl: database.url,
    secret,
    address: process.env["NEXTAUTH_URL"] || `http://localhost:${port}`,
    port,
  };
  void announceWhenReady(port, settings.address, demo, stop);
  const ended = new AbortController();
  const working =
    process.env["WORKER"] === "separate"
      ? null
      : keepWorking(settings, AbortSignal.any([stop, ended.signal]));
  const code = await serve(settings, dev, stop);
  ended.abort();
  await working;
  return code;
}
