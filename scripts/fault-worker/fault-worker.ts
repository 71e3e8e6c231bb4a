/**
 * npm run fault:worker: the safety worker killed at random points while it raises alarms, two at once, and with its
 * clock moved, each compared with a run that nobody disturbed. A broken worker, the control, must be found out.
 */
import path from "node:path";
import { runNode } from "../children.ts";
import { stopRequest } from "../stop-request.ts";
import { createTestDatabase } from "../testing/test-database.ts";
import { openTestServer } from "../testing/test-server.ts";
import { type Comparison, compareSteps } from "./compare-steps.ts";
import { copyOf } from "./copy-database.ts";
import { killWhileRaising } from "./kill-while-raising.ts";
import { readSteps, type Steps, stepCount } from "./read-steps.ts";
import { seededChance } from "./seeded-chance.ts";
import { untilSettled } from "./until-settled.ts";
import { startWorker, type WorkerOptions } from "./worker-process.ts";

process.chdir(path.resolve(import.meta.dirname, "../.."));
const kills = 20;
const hour = 3_600_000;
const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const stop = stopRequest();
process.exit(await measure());

async function measure(): Promise<number> {
  const server = await openTestServer();
  const template = await createTestDatabase(server.url);
  try {
    console.log(`Seed ${seed}. Recording …`);
    const { code } = await runNode(
      ["--conditions=react-server", `${import.meta.dirname}/fill-practices.ts`],
      { stop, env: { DATABASE_URL: template.url } },
    );
    if (code !== 0) return code;
    const before = await readSteps(template.url);
    const expected = await copyOf(server.url, template.url, async (url) => {
      await settle(url);
      return readSteps(url);
    });
    console.log(`${stepCount(expected)} steps of alarms, ${stepCount(before)} of them before.`);
    const run = async (
      name: string,
      disturb: (url: string) => Promise<number>,
      wanted = expected,
    ) => {
      const result = await copyOf(server.url, template.url, async (url) => {
        const killed = await disturb(url);
        return { killed, ...compareSteps(before, wanted, await readSteps(url)) };
      });
      print(name, result);
      return result;
    };
    const chance = seededChance(seed);
    const results = [
      await run("killed", async (url) => {
        const killed = await killWhileRaising(url, { kills, chance, stop });
        await settle(url);
        return killed;
      }),
      await run("two at once", async (url) => settle(url, {}, {}).then(() => 0)),
      await run("clock moved", async (url) => {
        for (const shift of [hour, -hour, 0]) await settle(url, { shift });
        return 0;
      }),
    ];
    // What the broken worker does when nobody kills it: whatever is less than that, the kills have lost.
    const alone = await copyOf(server.url, template.url, async (url) => {
      await settle(url, { broken: true });
      return readSteps(url);
    });
    const killBroken = async (url: string) => {
      const killed = await killWhileRaising(url, { kills, chance, broken: true, stop });
      await settle(url, { broken: true });
      return killed;
    };
    const control = await run("control", killBroken, alone);
    return verdict(results, control, before, expected);
  } finally {
    await template.drop();
    await server.close();
  }
}

interface Result extends Comparison {
  readonly killed: number;
}

/** Runs these workers side by side until nothing is left to do, and ends them. */
async function settle(url: string, ...wanted: WorkerOptions[]): Promise<void> {
  const workers = wanted.length > 0 ? wanted : [{}];
  const started = workers.map((options) => startWorker(url, options));
  try {
    await untilSettled(url, !workers.some(({ broken }) => broken), stop);
  } finally {
    for (const worker of started) await worker.kill();
  }
}

function print(name: string, { killed, started, done, lost, doubled }: Result) {
  const counts = { started, done, lost, doubled };
  const words = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
  console.log(`${name.padEnd(12)} kills ${String(killed).padStart(2)}  ${words.join("  ")}`);
}

function verdict(results: readonly Result[], control: Result, before: Steps, expected: Steps) {
  const wrong = results.filter(({ lost, doubled }) => lost + doubled > 0);
  const enough = stepCount(expected) - stepCount(before) >= 300 && results[0]?.killed === kills;
  if (!enough) console.error("Too little was done, or too few kills met a worker at its work.");
  if (wrong.length > 0) console.error("Alarms were lost or doubled.");
  if (control.lost === 0) console.error("The control lost nothing: this proves nothing.");
  return enough && wrong.length === 0 && control.lost > 0 ? 0 : 1;
}
