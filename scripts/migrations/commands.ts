import { migrationList, projectFolder, schemaFiles, writeMigration } from "./migration-files.ts";
import { withSchemaEngine } from "./schema-engine.ts";

const filters = { externalTables: [], externalEnums: [] };

/** Applies what is not applied yet and returns its names. Several at once wait for each other. */
export function deploy(url: string): Promise<string[]> {
  return withSchemaEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(),
      filters,
    });
    return appliedMigrationNames;
  });
}

/** Which migrations are pending, edited after they were applied, or failed. */
export function status(url: string) {
  return withSchemaEngine(url, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: migrationList(),
      optInToShadowDatabase: true,
      filters,
    }),
  );
}

/** The SQL of a migration that prisma/schema.prisma still lacks; null when none is lacking. Creates a shadow database. */
export function undeclared(url: string): Promise<string | null> {
  return withSchemaEngine(url, async (engine) => {
    const difference = await engine.diff({
      from: { tag: "migrations", ...migrationList() },
      to: { tag: "schemaDatamodel", ...schemaFiles() },
      script: true,
      exitCode: true,
      filters,
    });
    return difference.exitCode === 0 ? null : difference.stdout;
  });
}

/** The SQL that would turn the live database into prisma/schema.prisma; null when they agree. */
export function drift(url: string): Promise<string | null> {
  return withSchemaEngine(url, async (engine) => {
    const difference = await engine.diff({
      from: { tag: "schemaDatasource", configDir: projectFolder, ...schemaFiles() },
      to: { tag: "schemaDatamodel", ...schemaFiles() },
      script: true,
      exitCode: true,
      filters,
    });
    return difference.exitCode === 0 ? null : difference.stdout;
  });
}

/**
 * Writes the migration that prisma/schema.prisma lacks and applies it. `created` is null when none
 * is lacking; `unexecutable` is why it was written but not applied; `warnings` names data that goes.
 */
export function develop(url: string, name: string) {
  return withSchemaEngine(url, async (engine) => {
    const { action } = await engine.devDiagnostic({ migrationsList: migrationList(), filters });
    if (action.tag === "reset") {
      throw new Error(`The database must be reset first: ${action.reason}`);
    }
    await engine.applyMigrations({ migrationsList: migrationList(), filters });
    const wanted = { migrationsList: migrationList(), schema: schemaFiles(), filters };
    const loss = await engine.evaluateDataLoss(wanted);
    const made = await engine.createMigration({ ...wanted, draft: false, migrationName: name });
    const created = writeMigration(made);
    const unexecutable = loss.unexecutableSteps.map(({ message }) => message);
    if (created && unexecutable.length === 0) {
      await engine.applyMigrations({ migrationsList: migrationList(), filters });
    }
    return { created, warnings: loss.warnings.map(({ message }) => message), unexecutable };
  });
}

/** Empties the database, data and all. */
export function reset(url: string): Promise<void> {
  return withSchemaEngine(url, (engine) => engine.reset({ filter: filters }));
}
