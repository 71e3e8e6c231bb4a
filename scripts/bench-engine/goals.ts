import type { Measured } from "./measure-alone.ts";

export interface Figures {
  /** Our evaluations per second over theirs. */
  readonly jsonRules: number;
  readonly cql: number;
  readonly alone: Measured;
}

const kilobyte = 1024;

/** One line: "goals met", or which were missed. Missing one is no error: it depends on the machine. */
export function goals({ jsonRules, cql, alone }: Figures): string {
  const reached: Readonly<Record<string, boolean>> = {
    ">= 150x json-rules-engine": jsonRules >= 150,
    ">= 50x cql-execution": cql >= 50,
    "p99 <= 200 us": alone.engine.p99 <= 200,
    "<= 32 KB per evaluation": alone.engine.bytes <= 32 * kilobyte,
    "would_change <= 20 ms": alone.would_change.p99 <= 20_000,
    "ask_next <= 20 ms": alone.ask_next.p99 <= 20_000,
  };
  const missed = Object.keys(reached).filter((goal) => !reached[goal]);
  return missed.length === 0
    ? `goals met: ${Object.keys(reached).join(", ")}`
    : `goals missed: ${missed.join(", ")}`;
}
