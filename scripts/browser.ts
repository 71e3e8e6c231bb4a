import { spawnSync } from "node:child_process";
import { chromium } from "@playwright/test";

/** Where a Chromium may lie: the one named, Playwright's own, then the system's. */
const places = () => [
  process.env["CHROME_PATH"],
  chromium.executablePath(),
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The first Chromium that starts; undefined when there is none. */
export function findBrowser(): string | undefined {
  return places().find((place) => place && starts(place));
}

/** How the tests start it: without its own calls to the network, and without a sandbox for root. */
export const browserArguments = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Windows opens a window instead of printing the version: there, its being there must do. */
function starts(file: string): boolean {
  const test = process.platform === "win32" ? ["/c", "if", "not", "exist", file, "exit", "1"] : [];
  const { status } = test.length
    ? spawnSync("cmd", test)
    : spawnSync(file, ["--version"], { timeout: 20_000 });
  return status === 0;
}
