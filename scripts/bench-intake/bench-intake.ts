// npm run bench:intake: from the press of an answer to the paint that shows its tier, in Chromium.
import { availableParallelism, loadavg } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { browserArguments, findBrowser } from "../browser.ts";
import { stopRequest } from "../stop-request.ts";
import { atRank } from "./at-rank.ts";
import { measureTicks } from "./measure-ticks.ts";
import { openIntake } from "./open-intake.ts";
import { serveForBench } from "./serve-for-bench.ts";

const ticks = 90;
const goal = 50;

process.chdir(path.resolve(import.meta.dirname, "../.."));
process.exit(await bench(stopRequest()));

async function bench(stop: AbortSignal): Promise<number> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chromium was found: set CHROME_PATH.");
  const server = await serveForBench(stop);
  try {
    const browser = await chromium.launch({ executablePath, args: browserArguments });
    const page = await openIntake(browser, server.address);
    const { paints, late } = await measureTicks(page, ticks);
    await browser.close();
    return print(paints, late);
  } finally {
    await server.close();
  }
}

function print(paints: readonly number[], late: number): number {
  const p95 = atRank(paints, 0.95);
  console.log(`load_average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`);
  line("intake.ticks", paints.length, "count");
  line("intake.tier_after_next_paint", late, "count");
  for (const [name, value] of [
    ["p50", atRank(paints, 0.5)],
    ["p95", p95],
    ["max", atRank(paints, 1)],
  ] as const) {
    line(`intake.input_to_next_paint.${name}`, value, "ms", `${(value / goal).toFixed(2)}x_goal`);
  }
  const met = p95 <= goal && late === 0;
  console.log(`goal ${met ? "met" : "missed"}: p95 <= ${goal} ms, the tier in the next paint`);
  return 0;
}

function line(name: string, value: number, unit: string, ratio = "-"): void {
  console.log(`${name} ${value} ${unit} ${ratio}`);
}
