import path from "node:path";
import { keptSecret } from "../kept-secret.ts";

const shortest = 32;

/** What signs the session cookies: the given secret, else one kept in the folder. Throws when it is easy to guess. */
export function appSecret(given: string | undefined, dataFolder: string): string {
  if (!given) return keptSecret(path.join(dataFolder, "nextauth-secret"));
  if (given.length < shortest) {
    throw new Error(
      `NEXTAUTH_SECRET has ${given.length} characters; it needs ${shortest} or more.`,
    );
  }
  return given;
}
