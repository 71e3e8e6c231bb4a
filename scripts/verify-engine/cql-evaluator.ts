import cql, { type Library } from "cql-execution";
import type { Answers } from "../../lib/clinical/engine/answers.ts";
import { type Finding, findings } from "../../lib/clinical/knowledge/findings.ts";
import { withAdjustedCalcium } from "./adjusted-calcium.ts";
import type { Sample } from "./answer-classes.ts";
import { durationRange } from "./duration-range.ts";

export interface Patient {
  readonly name: string;
  readonly answers: Answers;
  readonly asOf: string;
}

export type Verdict = "met" | "undetermined" | "not_met";
type Parameters = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, boolean>>;

/** Runs the ELM of one of the two libraries on one patient after the other. */
export class CqlEvaluator {
  readonly #library: Library;
  readonly #nobody = new cql.PatientSource([]);

  constructor(elm: object) {
    this.#library = new cql.Library(elm);
  }

  /** Each evaluation has an executor of its own, so that nothing of one patient can reach the next. */
  async evaluate(parameters: Parameters): Promise<Values> {
    const executor = new cql.Executor(this.#library, undefined, parameters);
    const { unfilteredResults } = await executor.exec(this.#nobody);
    return unfilteredResults;
  }
}

export function verdictIn(values: Values, rule: string): Verdict {
  if (values[`now ${rule}`]) return "met";
  return values[`may ${rule}`] ? "undetermined" : "not_met";
}

/**
 * The answers as parameters of the libraries. Absent and "not sure" are null, but for choices, whose rules may name
 * it. Every parameter is given: cql-execution does not take one that is absent for null.
 */
export function parametersOf({ answers: given, asOf }: Patient): Parameters {
  const range = durationRange(given, asOf);
  const answers = withAdjustedCalcium(given);
  return {
    ...Object.fromEntries(findings.map(({ id, kind }) => [id, parameterOf(kind, answers[id])])),
    "pain_duration_days low": range?.low ?? null,
    "pain_duration_days high": range?.high ?? null,
  };
}

function parameterOf(kind: Finding["kind"], answer: Sample): unknown {
  if (kind === "choices") return Array.isArray(answer) ? answer : [];
  return answer === undefined || (answer === "unknown" && kind !== "choice") ? null : answer;
}
