import type { Answers } from "../../clinical/engine/answers.ts";
import { type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";
import { fieldsFromForm } from "../../platform/form-data.ts";
import { answerProblem } from "../assessments/answer-problem.ts";
import { readEntered } from "./entered-results.ts";

export interface AnswersInForm {
  readonly answers: Answers;
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
  return {
    answers: Object.fromEntries(good.map(({ id, value }) => [id, value])) as Answers,
    problems: Object.fromEntries([...unreadable, ...bad.map(({ id, problem }) => [id, problem])]),
  };
}
