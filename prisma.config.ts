import { defineConfig } from "prisma/config";

/** Only `prisma generate` and `prisma format` read this; migrations are run by scripts/migrate.ts. */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env["DATABASE_URL"] ?? "postgresql://unset@127.0.0.1:1/unset" },
});
