import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { errorCode } from "./processes.ts";

/** What a file readable by its owner only holds; made by the first caller, the same for all after it. */
export function keptSecret(file: string, make: () => string = randomSecret): string {
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, make(), { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return readFileSync(file, "utf8").trim();
}

/** 192 random bits that can stand in a URL and in a shell without quotes. */
export function randomSecret(): string {
  return randomBytes(24).toString("base64url");
}
