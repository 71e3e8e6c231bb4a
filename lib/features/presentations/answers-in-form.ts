import type { Answers } from "../../clinical/engine/answers.ts";
import { type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";
import { fieldsFromForm } from "../../platform/form-data.ts";
import { answerProblem } from "../assessments/answer-problem.ts";
import { readEntered } from "./entered-results.ts";
import { readSaid } from "./read-said.ts";
import type { SaidProblem } from "./said-fields.ts";
import type { AnswerDetails } from "./stored-answers.ts";

export interface AnswersInForm {
  readonly answers: Answers;
  /** Who said it, and what somebody else said. */
  readonly said: Pick<AnswerDetails, "by" | "others">;
  /** What recording would refuse is not counted, and says why. */
  readonly problems: Readonly<Partial<Record<FindingId, string>>>;
}

/** What a form would send, read in the browser as the server reads it. `asOf` is the practice's day. */
export function answersInForm(form: FormData, asOf: string): AnswersInForm {
  const fields = fieldsFromForm(form);
  const { answers, problems } = readEntered(fields["answers"], fields["units"]);
  const unreadable = new Map(problems.map(({ finding, message }) => [finding, message]));
  const read = (Object.entries(answers as object) as [FindingId, unknown][]).map(([id, value]) => ({
    id,
    value,
    problem: unreadable.get(id) ?? answerProblem(findingsById[id], value, asOf),
  }));
  const { good = [], bad = [] } = Object.groupBy(read, ({ problem }) => (problem ? "bad" : "good"));
  const first = Object.fromEntries(good.map(({ id, value }) => [id, value])) as Answers;
  const refused = [...unreadable, ...bad.map(({ id, problem }) => [id, problem])];
  const { answers: all, by, others, problems: ofSaid } = readSaid(first, fields, asOf);
  return {
    answers: all,
    said: { by, others },
    problems: Object.fromEntries([...secondRefused(ofSaid), ...refused]),
  };
}

/** A second answer that recording would refuse is not counted either. */
function secondRefused(problems: readonly SaidProblem[]) {
  return problems
    .filter(({ path }) => path[0] === "other")
    .map(({ path }) => [path[1], "has a second answer that cannot be counted"]);
}
