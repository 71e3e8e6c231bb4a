import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser } from "./scripts/browser.ts";
import { randomSecret } from "./scripts/kept-secret.ts";
import { freePort } from "./scripts/ports.ts";

// Set once in the first process; the workers and the server inherit them.
process.env["E2E_RUNNER"] ??= String(process.pid);
process.env["E2E_PORT"] ??= String(await freePort());
process.env["NEXTAUTH_SECRET"] ??= randomSecret();
process.env["CHROME_PATH"] ??= findBrowser() ?? "";

const baseURL = `http://localhost:${process.env["E2E_PORT"]}`;
process.env["NEXTAUTH_URL"] = baseURL;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  // `npm test` runs the short ones, `npm run e2e:long` those that prove a fault or a state at length.
  projects: [
    { name: "short", grepInvert: /@long/ },
    { name: "long", grep: /@long/ },
  ],
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/e2e-report.json" }]],
  use: {
    baseURL,
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    // A film of each test would take a fifth of the suite's time; the steps and the page at each are kept.
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env["CHROME_PATH"], args: browserArguments },
  },
  webServer: {
    command: "node scripts/e2e-server.ts",
    url: `${baseURL}/api/health`,
    timeout: 180_000,
    reuseExistingServer: false,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
