// Times and weighs the calls of our engine in a process of their own, for bench-engine.ts: prints JSON.

import { bytesPerCall } from "./allocation.ts";
import { assessmentParts } from "./assessment-parts.ts";
import { benchPatients } from "./bench-patients.ts";
import { type Latency, latencyOf } from "./latency.ts";

export type Measured = Record<
  keyof ReturnType<typeof assessmentParts>,
  Latency & { bytes: number }
>;

const patients = benchPatients();
const measured = Object.entries(assessmentParts(patients)).map(([name, call]) => [
  name,
  { ...latencyOf(call, patients.length), bytes: bytesPerCall(call, patients.length) },
]);
console.log(JSON.stringify(Object.fromEntries(measured)));
