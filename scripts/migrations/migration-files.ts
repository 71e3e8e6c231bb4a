import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type {
  CreateMigrationOutput,
  MigrationDirectory,
  MigrationList,
  SchemasContainer,
} from "@prisma/schema-engine-wasm/schema_engine_bg";

export const projectFolder = path.resolve(import.meta.dirname, "../..");
const schemaFile = path.join(projectFolder, "prisma", "schema.prisma");
const migrationsFolder = path.join(projectFolder, "prisma", "migrations");
const lockFile = path.join(migrationsFolder, "migration_lock.toml");

/** prisma/schema.prisma as the engine wants it. */
export function schemaFiles(): SchemasContainer {
  return { files: [{ path: schemaFile, content: readFileSync(schemaFile, "utf8") }] };
}

/** prisma/migrations in the order they are applied. */
export function migrationList(): MigrationList {
  mkdirSync(migrationsFolder, { recursive: true });
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: path.basename(lockFile),
      content: existsSync(lockFile) ? readFileSync(lockFile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: readdirSync(migrationsFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .map(migrationDirectory),
  };
}

/** Writes what `createMigration` made; null when there was nothing to change. */
export function writeMigration(made: CreateMigrationOutput): string | null {
  if (made.migrationScript === null) return null;
  const folder = path.join(migrationsFolder, made.generatedMigrationName);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `migration.${made.extension}`), made.migrationScript);
  if (!existsSync(lockFile)) writeFileSync(lockFile, `provider = "${made.connectorType}"\n`);
  return made.generatedMigrationName;
}

function migrationDirectory(name: string): MigrationDirectory {
  const file = path.join(migrationsFolder, name, "migration.sql");
  return {
    path: name,
    migrationFile: {
      path: path.basename(file),
      content: existsSync(file)
        ? { tag: "ok", value: readFileSync(file, "utf8") }
        : { tag: "error", value: `There is no ${file}` },
    },
  };
}
