import { installed, runNode } from "./children.ts";
import { whenStale } from "./freshness.ts";

/** Makes the database client of prisma/schema.prisma when that changed. True when it was made. */
export function generateClient(): Promise<boolean> {
  return whenStale(
    "prisma/generated/.inputs",
    ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
    async () => {
      const { code, output } = await runNode([installed("prisma/build/index.js"), "generate"], {
        quiet: true,
        // Prisma looks only whether this file exists, and downloads it when it does not.
        env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
      });
      if (code !== 0) throw new Error(`prisma generate failed:\n${output}`);
    },
  );
}

if (import.meta.main) {
  console.log((await generateClient()) ? "Made the database client." : "It is up to date.");
}
