import { z } from "zod";
import type { Answers, AnswerValue } from "../../clinical/engine/answers.ts";
import { acceptedUnits, convertToCanonical } from "../../clinical/engine/convert-unit.ts";
import { type FindingId, findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { answerProblem } from "./answer-problem.ts";
import { calendarDay } from "./calendar-day.ts";

const accepted = "must be a list of { finding, value, unit, taken }";

/** Results as a laboratory reports them: each with its unit. */
export const resultsInput = z.array(
  z.strictObject({
    finding: z.string("must be the id of a finding"),
    value: z.number("must be a number"),
    unit: z.string("must be a unit").optional(),
    taken: calendarDay.optional(),
  }),
  accepted,
);

export type ResultInput = z.output<typeof resultsInput>[number];

export interface ResultProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface Gathered {
  readonly answers: Answers;
  readonly problems: readonly ResultProblem[];
}

/** The findings with the results among them, in the unit of the catalogue. Nothing is overwritten. */
export function withResults(
  findings: Answers,
  results: readonly ResultInput[],
  asOf: string | undefined,
): Gathered {
  const given = new Map<FindingId, { value: AnswerValue; at: string }>();
  for (const [id, value] of Object.entries(findings)) {
    given.set(id as FindingId, { value, at: `findings.${id}` });
  }
  const problems: ResultProblem[] = [];
  for (const [place, result] of results.entries()) {
    const read = readResult(result, asOf);
    if ("field" in read) {
      problems.push({ path: ["results", place, read.field], message: read.message });
      continue;
    }
    const before = given.get(read.id);
    if (before && before.value !== read.value) {
      const message = `is ${read.value}, but ${before.at} is ${String(before.value)}`;
      problems.push({ path: ["results", place, "value"], message });
    } else given.set(read.id, { value: read.value, at: `results.${place}` });
  }
  const answers = Object.fromEntries([...given].map(([id, { value }]) => [id, value])) as Answers;
  return { answers, problems };
}

type Read =
  | { readonly id: FindingId; readonly value: number }
  | { readonly field: string; readonly message: string };

function readResult({ finding, value, unit, taken }: ResultInput, asOf: string | undefined): Read {
  if (!isFindingId(finding)) {
    return { field: "finding", message: "is not a finding of the catalogue" };
  }
  if (!acceptedUnits(finding)) {
    return { field: "finding", message: `has no unit: give ${finding} in findings` };
  }
  const converted = convertToCanonical(finding, value, unit);
  if ("problem" in converted) return { field: "unit", message: converted.problem };
  const impossible = answerProblem(findingsById[finding], converted.value, asOf);
  if (impossible) return { field: "value", message: impossible };
  if (taken !== undefined && asOf !== undefined && taken > asOf) {
    return { field: "taken", message: `must not be after as_of (${asOf})` };
  }
  return { id: finding, value: converted.value };
}
