// npm run bench:engine: the engine beside json-rules-engine and cql-execution, on the same rules and patients.
import { availableParallelism, loadavg } from "node:os";
import { rules } from "../../lib/clinical/knowledge/rules.ts";
import { runNode } from "../children.ts";
import type { Patient } from "../verify-engine/cql-evaluator.ts";
import { benchPatients } from "./bench-patients.ts";
import { type Contender, contendersFor } from "./contenders.ts";
import { goals } from "./goals.ts";
import type { Measured } from "./measure-alone.ts";
import { evaluationsPerSecond } from "./rounds.ts";

const patients = benchPatients();
const contenders = contendersFor(patients);
const mismatches = await compareVerdicts(patients, contenders);
console.log(`rules ${rules.length}`);
console.log(`patients ${patients.length}`);
console.log(`load_average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`);
console.log(`mismatches ${mismatches}`);
if (mismatches > 0) process.exit(1);

const rates = await evaluationsPerSecond(contenders, patients.length);
const rate = (name: string) => rates.get(name) ?? 0;
const figures = {
  jsonRules: rate("engine") / rate("json-rules-engine"),
  cql: rate("engine") / rate("cql-execution"),
  alone: await measureAlone(),
};
for (const [name, perSecond] of rates) {
  const ratio = perSecond / rate("json-rules-engine");
  line(
    `${name}.evaluations_per_second`,
    perSecond,
    "1/s",
    `${ratio.toFixed(2)}x_json-rules-engine`,
  );
}
line("engine.ratio_to_cql-execution", figures.cql, "x", `${figures.cql.toFixed(1)}x_cql-execution`);
for (const [name, { p50, p99, p99Undisturbed, max, bytes }] of Object.entries(figures.alone)) {
  line(`${name}.p50`, p50, "us", "-");
  line(`${name}.p99`, p99, "us", "-");
  line(`${name}.p99_undisturbed`, p99Undisturbed, "us", "-");
  line(`${name}.max`, max, "us", "-");
  line(`${name}.bytes`, bytes, "B", "-");
}
console.log(
  "json-rules-engine and cql-execution give verdicts only; the engine also says why, what is missing and by which source.",
);
console.log(goals(figures));

/** How often one of the others gives another verdict than ours, over all patients and rules. */
async function compareVerdicts(all: readonly Patient[], [first, ...others]: readonly Contender[]) {
  let different = 0;
  for (const at of all.keys()) {
    const expected = (await first?.verdicts(at)) ?? [];
    for (const other of others) {
      const said = await other.verdicts(at);
      different += expected.filter((verdict, rule) => verdict !== said[rule]).length;
    }
  }
  return different;
}

/** In a fresh process whose young generation is so large that nothing is collected while bytes are counted. */
async function measureAlone(): Promise<Measured> {
  const flags = ["--expose-gc", "--min-semi-space-size=64", "--max-semi-space-size=64"];
  const file = `${import.meta.dirname}/measure-alone.ts`;
  const { code, output } = await runNode([...flags, file], { quiet: true });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output);
}

function line(name: string, value: number, unit: string, ratio: string) {
  console.log(`${name} ${value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit} ${ratio}`);
}
