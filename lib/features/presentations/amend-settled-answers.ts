import type { Answers } from "../../clinical/engine/answers.ts";
import { type Choices, settled } from "./amend-merge.ts";
import type { Said } from "./amend-said.ts";
import { partsOf, toStoredAnswers } from "./stored-answers.ts";

/**
 * The answers that would be recorded of a form which met another amendment, with what is chosen in it so far; what
 * is still to be chosen counts as not asked.
 */
export function settledAnswers(
  { base, theirs }: { readonly base: Said; readonly theirs: Said },
  form: FormData,
  mine: Answers,
): Answers {
  const values = (answers: Answers): Said => ({ answers: toStoredAnswers(answers), freeText: "" });
  const choices = [...form]
    .filter(([name]) => name.startsWith("choose."))
    .map(([name, value]) => [name.slice("choose.".length), value]);
  const { said } = settled(
    values(partsOf(base.answers).answers),
    values(partsOf(theirs.answers).answers),
    values(mine),
    Object.fromEntries(choices) as Choices,
  );
  return partsOf(said.answers).answers;
}
