import { spawnSync } from "node:child_process";
import { findBrowser } from "../browser.ts";
import { installed } from "../children.ts";

/** A Chromium for the tests, installed when there is none: Playwright's, else Debian's for root. Throws. */
export function ensureBrowser(): string {
  const ways = [() => undefined, playwrightInstall, aptInstall];
  for (const install of ways) {
    install();
    const found = findBrowser();
    if (found) return found;
  }
  throw new Error(
    "No Chromium was found or could be installed: install one (apt-get install chromium), " +
      "or name one in CHROME_PATH.",
  );
}

function playwrightInstall() {
  console.log("No Chromium found: asking Playwright for its own …");
  run(process.execPath, [installed("@playwright/test/cli.js"), "install", "chromium"]);
}

function aptInstall() {
  if (process.getuid?.() !== 0) return;
  console.log("Installing Debian's Chromium …");
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
}

function run(program: string, args: string[]) {
  spawnSync(program, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: 300_000,
  });
}
