/** `npm test [-- step …]`: everything from a clone to the verdict "N passed, N failed". */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { stopRequest } from "./stop-request.ts";
import { chosenSteps, describe, runSteps, type StepResult } from "./testing/run-steps.ts";
import { everyStep, steps } from "./testing/steps.ts";
import { openTestServer, type TestServer } from "./testing/test-server.ts";

process.chdir(path.resolve(import.meta.dirname, ".."));
process.exit(await test(process.argv.slice(2)));

async function test(names: readonly string[]): Promise<number> {
  const start = performance.now();
  const stop = stopRequest();
  const named = process.env["DATABASE_URL"];
  // No step is to reach the database that is named: only its server is used.
  delete process.env["DATABASE_URL"];
  let server: Promise<TestServer> | undefined;
  const serverUrl = async () => {
    server ??= openTestServer(named);
    return (await server).url;
  };
  try {
    mkdirSync("test-results", { recursive: true });
    const results = await runSteps(chosenSteps(names.length === 0 ? steps : everyStep, names), {
      stop,
      serverUrl,
    });
    if (stop.aborted) return refuse("Stopped before the end.");
    return summary(results, (performance.now() - start) / 1000);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  } finally {
    await server?.then(({ close }) => close()).catch(() => undefined);
  }
}

function summary(results: readonly StepResult[], seconds: number): number {
  const sum = (count: "passed" | "failed") => results.reduce((all, step) => all + step[count], 0);
  console.log(`\n${results.map(describe).join("\n")}\nTotal ${seconds.toFixed(1)} s`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") === 0 ? 0 : 1;
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}
