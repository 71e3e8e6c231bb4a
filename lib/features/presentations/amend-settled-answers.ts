import type { Answers } from "../../clinical/engine/answers.ts";
import type { AmendmentConflict } from "./amend-conflict-view.ts";
import { type Choices, settled } from "./amend-merge.ts";
import type { Said } from "./amend-said.ts";
import { toAnswers, toStoredAnswers } from "./stored-answers.ts";

/**
 * The answers that would be recorded of a form which met another amendment, with what is chosen in it so far; what
 * is still to be chosen counts as not asked.
 */
export function settledAnswers(
  { base, theirs }: Pick<AmendmentConflict, "base" | "theirs">,
  form: FormData,
  mine: Answers,
): Answers {
  const values = (answers: Answers): Said => ({ answers: toStoredAnswers(answers), freeText: "" });
  const choices = [...form]
    .filter(([name]) => name.startsWith("choose."))
    .map(([name, value]) => [name.slice("choose.".length), value]);
  const { said } = settled(
    values(toAnswers(base.answers)),
    values(toAnswers(theirs.answers)),
    values(mine),
    Object.fromEntries(choices) as Choices,
  );
  return toAnswers(said.answers);
}
