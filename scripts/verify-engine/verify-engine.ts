// npm run verify:engine: every rule and caution a second time, as CQL run by cql-execution, on many patients.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { cautions } from "../../lib/clinical/knowledge/cautions.ts";
import { rules } from "../../lib/clinical/knowledge/rules.ts";
import { planted } from "./compare.ts";
import { cautionsAsCql, rulesAsCql } from "./to-cql.ts";
import { translate } from "./translate.ts";
import type { Found, Share } from "./worker.ts";

const { values } = parseArgs({
  options: { plant: { type: "boolean" }, random: { type: "string", default: "20000" } },
});
const started = performance.now();
const workers = Math.min(4, availableParallelism());
const libraries = {
  rules: translate(rulesAsCql(values.plant ? planted(rules) : rules)),
  cautions: translate(cautionsAsCql(cautions)),
};
const shares = Array.from({ length: workers }, (_, worker) =>
  run({ ...libraries, random: Number(values.random), worker, workers }),
);
report(await Promise.all(shares));

function run(share: Share): Promise<Found> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("worker.ts", import.meta.url), { workerData: share });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function report(found: readonly Found[]) {
  const sum = (what: "random" | "boundary" | "vignettes") =>
    found.reduce((total, one) => total + one[what], 0);
  const different = found.flatMap((one) => one.differences);
  const patients = sum("random") + sum("boundary") + sum("vignettes");
  console.log(`rules ${rules.length}, cautions ${cautions.length}`);
  console.log(
    `patients ${patients}: random ${sum("random")}, boundary ${sum("boundary")}, vignettes ${sum("vignettes")}`,
  );
  console.log(`verdicts compared ${patients * rules.length}`);
  console.log(`seconds ${Math.round((performance.now() - started) / 1000)}`);
  console.log(`differences ${different.length}`);
  for (const difference of different.slice(0, 10)) console.log(`  ${difference}`);
  process.exitCode = different.length > 0 ? 1 : 0;
}
