// One of the workers of verify-engine.ts: compares its share of the patients.
import { parentPort, workerData } from "node:worker_threads";
import { rules } from "../../lib/clinical/knowledge/rules.ts";
import { boundaryPatients } from "./boundary-patients.ts";
import { differences } from "./compare.ts";
import { CqlEvaluator } from "./cql-evaluator.ts";
import { randomPatient } from "./random-patients.ts";
import { vignettePatients } from "./vignette-patients.ts";

export interface Share {
  readonly rules: object;
  readonly cautions: object;
  readonly random: number;
  readonly worker: number;
  readonly workers: number;
}

export interface Found {
  readonly random: number;
  readonly boundary: number;
  readonly vignettes: number;
  readonly differences: readonly string[];
}

const share = workerData as Share;
const oracle = {
  rules: new CqlEvaluator(share.rules),
  cautions: new CqlEvaluator(share.cautions),
};
const found: string[] = [];
const [vignettes, boundary] = [vignettePatients(), boundaryPatients(rules)].map((patients) =>
  patients.filter(isOurs),
) as [ReturnType<typeof vignettePatients>, ReturnType<typeof boundaryPatients>];
const numbers = Array.from({ length: share.random }, (_, at) => at).filter(isOurs);
for (const patient of [...vignettes, ...boundary]) await compare(patient);
for (const number of numbers) await compare(randomPatient(number));
parentPort?.postMessage({
  random: numbers.length,
  boundary: boundary.length,
  vignettes: vignettes.length,
  differences: found,
} satisfies Found);

function isOurs(_: unknown, at: number): boolean {
  return at % share.workers === share.worker;
}

async function compare(patient: Parameters<typeof differences>[0]) {
  found.push(...(await differences(patient, oracle)));
}
