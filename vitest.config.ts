import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const serverOnly = fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url));
const folders = ["lib", "components", "prisma", "scripts"];
const databaseTests = folders.map((folder) => `${folder}/**/*.db.test.ts`);

export default defineConfig({
  resolve: { tsconfigPaths: true, alias: { "server-only": serverOnly } },
  test: {
    environment: "node",
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: folders.map((folder) => `${folder}/**/*.test.ts`),
          exclude: databaseTests,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: databaseTests,
          globalSetup: "scripts/test-database.ts",
        },
      },
    ],
  },
});
