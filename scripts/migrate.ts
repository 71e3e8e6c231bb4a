/** The commands of `npm run migrate -- <command>`; they work on the database of DATABASE_URL. */
import { parseArgs } from "node:util";
import { deploy, develop, drift, reset, status, undeclared } from "./migrations/commands.ts";

const usage = "migrate deploy | status | undeclared | drift | dev --name <name> | reset";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { name: { type: "string" } },
});

process.exitCode = await run(positionals[0], process.env["DATABASE_URL"]).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});

async function run(command: string | undefined, url: string | undefined): Promise<number> {
  if (!url)
    return refuse("DATABASE_URL is not set (node scripts/pg.ts runs a server and prints one).");
  switch (command) {
    case "deploy":
      return say((await deploy(url)).join("\n") || "Nothing to apply.");
    case "status":
      return say(JSON.stringify(await status(url), null, 2));
    case "undeclared":
      return difference(await undeclared(url), "Every change of the schema has its migration.");
    case "drift":
      return difference(await drift(url), "The database is as the schema says.");
    case "dev":
      if (!values.name) return refuse(usage);
      return say(JSON.stringify(await develop(url, values.name), null, 2));
    case "reset":
      await reset(url);
      return say("The database is empty.");
    default:
      return refuse(usage);
  }
}

function difference(sql: string | null, none: string): number {
  say(sql ?? none);
  return sql === null ? 0 : 2;
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function refuse(text: string): number {
  console.error(text);
  return 2;
}
