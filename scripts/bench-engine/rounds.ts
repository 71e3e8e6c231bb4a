import type { Contender } from "./contenders.ts";

const rounds = 5;
const millisecondsPerTurn = 1200;

/** Evaluations per second of each contender: the median of turns taken one after the other in every round. */
export async function evaluationsPerSecond(
  contenders: readonly Contender[],
  patients: number,
): Promise<Map<string, number>> {
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      rates.get(contender.name)?.push(await turn(contender, patients));
    }
  }
  return new Map([...rates].map(([name, all]) => [name, median(all)]));
}

async function turn({ evaluate }: Contender, patients: number): Promise<number> {
  const started = performance.now();
  let evaluations = 0;
  let elapsed = 0;
  while (elapsed < millisecondsPerTurn) {
    const result = evaluate(evaluations % patients);
    if (result instanceof Promise) await result;
    evaluations += 1;
    elapsed = performance.now() - started;
  }
  return (evaluations / elapsed) * 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
