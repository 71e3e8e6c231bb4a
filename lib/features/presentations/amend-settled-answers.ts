import type { Answers } from "../../clinical/engine/answers.ts";
import { type Choices, settled } from "./amend-merge.ts";
import { type Said, saidIn, withoutRegistered } from "./amend-said.ts";
import { type AnswerDetails, partsOf, type StoredAnswer } from "./stored-answers.ts";

type Statements = { readonly answers: Answers } & Pick<AnswerDetails, "by" | "others">;

/**
 * The statements that would be recorded of a form which met another amendment, with what is chosen in it so far; what
 * is still to be chosen counts as not asked.
 */
export function settledStatements(
  { base, theirs }: { readonly base: Said; readonly theirs: Said },
  form: FormData,
  mine: Statements,
): Statements {
  const fields = (prefix: string) =>
    [...form].flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
    );
  const tellersAsked = fields("by.").map(([finding]) => finding);
  const from = statementsOf(base);
  const { said } = settled(
    from,
    statementsOf(theirs),
    saidIn({ ...mine, freeText: "", tellersAsked }, from),
    Object.fromEntries(fields("choose.")) as Choices,
  );
  const { answers, by, others } = partsOf(said.answers);
  return { answers, by, others };
}

/** What people said: no rule reads in which unit, or when, a result was taken. */
function statementsOf(said: Said): Said {
  const answers = Object.entries(withoutRegistered(said).answers).map(
    ([finding, { value, by, other }]): [string, StoredAnswer] => [
      finding,
      { value, by, ...(other && { other }) },
    ],
  );
  return { answers: Object.fromEntries(answers), freeText: "" };
}
