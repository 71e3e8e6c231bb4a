import { adjustedCalcium, calciumInputs } from "../../clinical/engine/derived-answers.ts";
import type { StoredAnswers } from "../presentations/stored-answers.ts";

/** A measured adjusted calcium makes way for what total calcium and albumin come to that were both taken after it. */
export function withoutSuperseded(answers: StoredAnswers): StoredAnswers {
  const measured = answers[adjustedCalcium]?.taken;
  const newer = calciumInputs.every((id) => (answers[id]?.taken ?? "") > (measured ?? ""));
  if (measured === undefined || !newer) return answers;
  const { [adjustedCalcium]: _, ...rest } = answers;
  return rest;
}
