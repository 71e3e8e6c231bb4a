import type { Answers, AnswerValue } from "../../clinical/engine/answers.ts";
import { type FindingId, findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { answerProblem } from "../assessments/answer-problem.ts";
import { answersFromForm } from "./answers-from-form.ts";
import { assumedTeller, mayDiffer } from "./assumed-teller.ts";
import { readTaken } from "./read-taken.ts";
import { readSaidBy, readTellers } from "./read-tellers.ts";
import type { Read, SaidFields, SaidProblem } from "./said-fields.ts";
import { type AnswerDetails, isSame, type Statement } from "./stored-answers.ts";

interface ReadSaid extends Required<Omit<AnswerDetails, "entered">> {
  /** With what only the second person answered. */
  readonly answers: Answers;
  readonly problems: readonly SaidProblem[];
}

/**
 * Who said what, with the second statements. Where only the second one is left it stands for the first; where both
 * say the same it adds nothing. `asOf` is the practice's day.
 */
export function readSaid(answers: Answers, fields: SaidFields, asOf: string): ReadSaid {
  const second = secondStatements(fields, asOf);
  const others = differing(answers, second.value);
  const tellers = readTellers("by", fields.by);
  const saidBy = readSaidBy(fields.saidBy);
  const all = { ...valuesOf(second.value), ...answers };
  const answered = Object.keys(all) as FindingId[];
  const by = answered.flatMap((id) => {
    const own = id in answers ? tellers.value[id] : second.value[id]?.by;
    const teller = own ?? assumedTeller(id, saidBy.value, id in others);
    return teller ? [[id, teller]] : [];
  });
  const taken = readTaken(answered, fields, asOf);
  return {
    answers: all,
    by: Object.fromEntries(by),
    others,
    taken: taken.value,
    problems: [second, tellers, saidBy, taken].flatMap(({ problems }) => problems),
  };
}

type Statements = Readonly<Partial<Record<FindingId, Statement>>>;

function secondStatements({ other, otherBy }: SaidFields, asOf: string): Read<Statements> {
  const tellers = readTellers("otherBy", otherBy);
  const said = Object.entries(answersFromForm(other ?? {}) as object) as [string, unknown][];
  const read = said.map(([id, value]) => ({ id, value, message: problemOf(id, value, asOf) }));
  const good = read
    .filter(({ message }) => !message)
    .map(({ id, value }) => [id, { value, by: tellers.value[id as FindingId] ?? null }]);
  const refused = read.flatMap(({ id, message }) =>
    message ? [{ path: ["other", id], message }] : [],
  );
  return { value: Object.fromEntries(good), problems: [...refused, ...tellers.problems] };
}

function problemOf(id: string, value: unknown, asOf: string): string | null {
  if (!isFindingId(id)) return `"${id}" is not a finding of the catalogue`;
  const { label } = findingsById[id];
  if (!mayDiffer(id)) return `${label} can have no second answer`;
  const problem = answerProblem(findingsById[id], value, asOf);
  return problem && `The other answer to ${label} ${problem}`;
}

function differing(answers: Answers, second: Statements): Statements {
  const differ = (Object.entries(second) as [FindingId, Statement][]).filter(([id, { value }]) => {
    const first = answers[id];
    return first !== undefined && !isSame(value, first);
  });
  return Object.fromEntries(differ);
}

function valuesOf(statements: Statements): Answers {
  const values = Object.entries(statements).map(([id, { value }]): [string, AnswerValue] => [
    id,
    value,
  ]);
  return Object.fromEntries(values) as Answers;
}
