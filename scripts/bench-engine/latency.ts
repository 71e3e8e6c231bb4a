const warmUp = 2000;
const timed = 10_000;
const repeats = 20;

/**
 * Microseconds. `p99Undisturbed` takes each patient's fastest of several calls: what the work itself costs, where
 * p99 also holds the pauses for collecting and, on a busy machine, waiting for a processor.
 */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly p99Undisturbed: number;
}

/** Each call timed on its own, after a warm-up and a collection. */
export function latencyOf(call: (at: number) => unknown, patients: number): Latency {
  for (let at = 0; at < warmUp; at += 1) call(at % patients);
  globalThis.gc?.();
  const all = sortedTimes(timed, (at) => microsecondsOf(call, at % patients));
  const fastest = sortedTimes(patients, (at) => {
    const times = Array.from({ length: repeats }, () => microsecondsOf(call, at));
    return Math.min(...times);
  });
  return {
    p50: atShare(all, 0.5),
    p99: atShare(all, 0.99),
    max: atShare(all, 1),
    p99Undisturbed: atShare(fastest, 0.99),
  };
}

function sortedTimes(length: number, timeOf: (at: number) => number): Float64Array {
  return Float64Array.from({ length }, (_, at) => timeOf(at)).sort();
}

function microsecondsOf(call: (at: number) => unknown, at: number): number {
  const started = performance.now();
  call(at);
  return (performance.now() - started) * 1000;
}

function atShare(sorted: Float64Array, share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
