import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readChangelog } from "./changelog.ts";

/** The changelog that lies beside the knowledge it tells of, in the folder the server was started from. */
export async function readKnowledgeChangelog(): Promise<ReturnType<typeof readChangelog>> {
  const file = join(process.cwd(), "lib", "clinical", "knowledge", "CHANGELOG.md");
  return readChangelog(await readFile(file, "utf8"));
}
