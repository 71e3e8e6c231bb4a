/**
 * `npm run verify:accessibility`: every page and every state with all rules of axe, light and dark, at 1280
 * and 768 px, at 200 % zoom, in forced colours and at 320 px. `npm test` checks two of these looks.
 */
import path from "node:path";
import { installed, runNode } from "./children.ts";
import { stopRequest } from "./stop-request.ts";
import { ensureBrowser } from "./testing/install-browser.ts";

process.chdir(path.resolve(import.meta.dirname, ".."));
const { code } = await runNode(
  [installed("@playwright/test/cli.js"), "test", "e2e/accessibility", ...process.argv.slice(2)],
  { stop: stopRequest(), env: { CHROME_PATH: ensureBrowser(), E2E_LOOKS: "all" } },
);
process.exit(code);
