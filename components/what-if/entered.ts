import type { Answers, AnswerValue } from "@/lib/clinical/engine/answers";
import {
  type Finding,
  type FindingId,
  findings,
  findingsById,
} from "@/lib/clinical/knowledge/findings";
import { answerProblem } from "@/lib/features/assessments/answer-problem";
import { plainNumber } from "@/lib/features/assessments/plain-number";

/** What a row holds: the text typed or the option chosen; several options as a list. */
export type EnteredValue = string | readonly string[];

/** What the rows hold. A finding that is absent was not asked. */
export type Entered = Readonly<Partial<Record<FindingId, EnteredValue>>>;

export interface ReadAnswers {
  readonly answers: Answers;
  /** What cannot be an answer is not counted, and says why. */
  readonly problems: Readonly<Partial<Record<FindingId, string>>>;
}

const absent = ["", "not_asked"];

export function enteredFrom(answers: Answers): Entered {
  const values = Object.entries(answers).map(([id, value]) => [id, enteredValue(value)]);
  return Object.fromEntries(values) as Entered;
}

export function enteredValue(value: AnswerValue): EnteredValue {
  return typeof value === "number" ? String(value) : value;
}

/** The entries with one row changed to what its fields hold now; nothing chosen takes it out. */
export function withRow(entered: Entered, id: FindingId, fields: readonly string[]): Entered {
  const { [id]: _, ...others } = entered;
  const given = fields.map((field) => field.trim()).filter((field) => !absent.includes(field));
  const [first] = given;
  if (first === undefined) return others;
  return { ...others, [id]: findingsById[id].kind === "choices" ? given : first };
}

/** The entries as answers, in the order of the catalogue. `asOf` is the day after which a date lies in the future. */
export function readEntered(entered: Entered, asOf: string): ReadAnswers {
  const read = findings.flatMap((finding) => {
    const held = entered[finding.id];
    if (held === undefined) return [];
    const value = answerOf(finding, held);
    return { id: finding.id, value, problem: answerProblem(finding, value, asOf) };
  });
  const { good = [], bad = [] } = Object.groupBy(read, ({ problem }) => (problem ? "bad" : "good"));
  return {
    answers: Object.fromEntries(good.map(({ id, value }) => [id, value])),
    problems: Object.fromEntries(bad.map(({ id, problem }) => [id, problem])),
  };
}

function answerOf({ kind }: Finding, held: EnteredValue): AnswerValue {
  if (kind !== "number" || typeof held !== "string") return held;
  return plainNumber.test(held) ? Number(held) : held;
}
