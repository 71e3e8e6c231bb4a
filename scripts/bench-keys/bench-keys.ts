// npm run bench:keys: how many keys a presentation takes, from the freshly loaded intake, in Chromium.
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { recordFlaggedCase, recordNegativeSafetySet } from "../../e2e/fixtures/by-keyboard.ts";
import { type CountedKeys, countKeys } from "../../e2e/fixtures/counted-keys.ts";
import { openIntake } from "../bench-intake/open-intake.ts";
import { serveForBench } from "../bench-intake/serve-for-bench.ts";
import { browserArguments, findBrowser } from "../browser.ts";
import { stopRequest } from "../stop-request.ts";

interface Walk {
  readonly name: string;
  readonly goal: number;
  readonly walk: (page: Page, keys: CountedKeys) => Promise<void>;
}

const walks: readonly Walk[] = [
  { name: "negative minimum safety set", goal: 20, walk: recordNegativeSafetySet },
  {
    name: "cancer history, night pain, weakness; two accepted orders",
    goal: 45,
    walk: recordFlaggedCase,
  },
];

process.chdir(path.resolve(import.meta.dirname, "../.."));
process.exit(await bench(stopRequest()));

async function bench(stop: AbortSignal): Promise<number> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chromium was found: set CHROME_PATH.");
  const server = await serveForBench(stop);
  try {
    const browser = await chromium.launch({ executablePath, args: browserArguments });
    let isMet = true;
    for (const { name, goal, walk } of walks) {
      const page = await openIntake(browser, server.address);
      const keys = countKeys(page);
      await walk(page, keys);
      console.log(`${name}: ${keys.count()} key presses (goal ${goal})`);
      isMet &&= keys.count() <= goal;
    }
    await browser.close();
    console.log(`goal ${isMet ? "met" : "missed"}`);
    return isMet ? 0 : 1;
  } finally {
    await server.close();
  }
}
