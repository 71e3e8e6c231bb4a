import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNode } from "../children.ts";
import { randomSecret } from "../kept-secret.ts";
import type { AppDatabase } from "./app-database.ts";

/** The demo practice is in the database. */
export interface DemoPractice {
  /** Added just now. */
  added: boolean;
  /** Null when somebody else added it, from another folder. */
  password: string | null;
}

/**
 * Adds the fictional demo practice to our own database, or with DEMO=1 to a named one; never to a
 * named one without being told. Null when it is not wanted (DEMO=0 says so for our own).
 */
export async function addDemoPractice(
  database: AppDatabase,
  dataFolder: string,
): Promise<DemoPractice | null> {
  const demo = process.env["DEMO"];
  if (demo !== "1" && !(database.embedded && demo !== "0")) return null;
  const file = passwordFile(database, dataFolder);
  const known = existsSync(file) ? readFileSync(file, "utf8") : null;
  const password = process.env["DEMO_PASSWORD"] || known || randomSecret();
  // Kept before it is used: a run that is killed in between must not leave an unknown password.
  if (known === null) writeFileSync(file, password, { mode: 0o600 });
  const added = await seed(database.url, password);
  if (added) writeFileSync(file, password, { mode: 0o600 });
  if (!added && known === null) rmSync(file, { force: true });
  return { added, password: added ? password : known };
}

/** True when the practice was added, false when the database held one already. */
async function seed(url: string, password: string): Promise<boolean> {
  const { code, output } = await runNode(["--conditions=react-server", "scripts/seed-demo.ts"], {
    quiet: true,
    env: { DATABASE_URL: url, DEMO_PASSWORD: password, DEMO: "1" },
  });
  if (code !== 0) throw new Error(`The demo practice could not be added:\n${output}`);
  return output.trimEnd().endsWith("added");
}

function passwordFile(database: AppDatabase, dataFolder: string): string {
  const { host, pathname } = new URL(database.url);
  const which = createHash("sha256").update(`${host}${pathname}`).digest("hex").slice(0, 8);
  return path.join(dataFolder, database.embedded ? "demo-password" : `demo-password-${which}`);
}
