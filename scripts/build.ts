import { installed, runNode } from "./children.ts";
import { whenStale } from "./freshness.ts";

const inputs = [
  "app",
  "components",
  "lib",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
  "prisma/schema.prisma",
];

/** Builds the app when something in it changed. True when it was built. */
export function buildApp(stop?: AbortSignal): Promise<boolean> {
  return whenStale(".next/backstop-inputs", inputs, async () => {
    console.log("Building the app (about half a minute) …");
    const { code, output } = await runNode([installed("next/dist/bin/next"), "build"], {
      quiet: true,
      env: { NODE_ENV: "production" },
      ...(stop && { stop }),
    });
    if (code !== 0) throw new Error(stop?.aborted ? "Stopped." : `next build failed:\n${output}`);
  });
}

if (import.meta.main) {
  console.log((await buildApp()) ? "Built." : "It is up to date.");
}
