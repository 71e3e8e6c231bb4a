import { failed, type Outcome } from "./outcome.ts";
import type { Step, StepContext } from "./steps.ts";

/** A step that was run, or was not because one it needs had failed. */
export interface StepResult extends Outcome {
  name: string;
  seconds: number;
}

/** The steps of these names and all they need, in their order; all steps when none is named. Throws on an unknown name. */
export function chosenSteps(
  steps: readonly (readonly Step[])[],
  names: readonly string[],
): readonly (readonly Step[])[] {
  if (names.length === 0) return steps;
  const all = steps.flat();
  const chosen = new Set<string>();
  const choose = (name: string) => {
    const step = all.find((candidate) => candidate.name === name);
    if (!step) throw new Error(`There is no step ${name}: ${all.map((s) => s.name).join(", ")}.`);
    chosen.add(name);
    step.needs.forEach(choose);
  };
  names.forEach(choose);
  return steps.map((line) => line.filter(({ name }) => chosen.has(name)));
}

/** Runs the lines of steps one after the other and prints how each ended. A failure does not stop the rest. */
export async function runSteps(
  lines: readonly (readonly Step[])[],
  context: StepContext,
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const line of lines) {
    if (context.stop.aborted) break;
    const before = [...results];
    await Promise.all(
      line.map(async (step) => {
        const result = await runStep(step, before, context);
        results.push(result);
        console.log(describe(result));
        if (result.output && result.failed) console.log(`${result.output.trimEnd()}\n`);
      }),
    );
  }
  return results;
}

/** One line about a step: how it ended, how long it took, what it counted. */
export function describe({ name, seconds, passed, failed: failures, skipped }: StepResult): string {
  const counts = [
    `${passed} passed`,
    ...(failures ? [`${failures} failed`] : []),
    ...(skipped ? [`${skipped} skipped`] : []),
  ];
  const state = failures ? "FAILED" : "ok    ";
  return `${state} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${counts.join(", ")}`;
}

async function runStep(
  step: Step,
  before: readonly StepResult[],
  context: StepContext,
): Promise<StepResult> {
  const blocker = before.find((result) => result.failed && step.needs.includes(result.name));
  const start = performance.now();
  const outcome = blocker
    ? failed(`Not run: it needs ${blocker.name}.`)
    : await step.run(context).catch((error) => failed(error.message ?? String(error)));
  return { name: step.name, seconds: (performance.now() - start) / 1000, ...outcome };
}
