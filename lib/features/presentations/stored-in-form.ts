import type { AnswerValue } from "../../clinical/engine/answers.ts";
import { acceptedUnits } from "../../clinical/engine/convert-unit.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { FormValues } from "../../platform/action-state.ts";
import type { StoredAnswer, StoredAnswers } from "./stored-answers.ts";

/**
 * The fields of the form that give these answers again, by field name: `answers.`, `units.`, `by.` and `taken.` with
 * the finding, `other.` and `otherBy.` for what somebody else said. What is not known has no field.
 */
export function storedInForm(stored: StoredAnswers): FormValues {
  const answers = Object.entries(stored) as [FindingId, StoredAnswer][];
  return Object.fromEntries(answers.flatMap(([id, answer]) => fieldsOf(id, answer)));
}

type Field = readonly [name: string, value: string | string[]];

function fieldsOf(id: FindingId, { value, by, entered, taken, other }: StoredAnswer): Field[] {
  const units = acceptedUnits(id) ?? [];
  const unit = units.length > 1 ? (entered?.unit ?? units[0]?.ucum ?? "") : "";
  const fields: Field[] = [
    [`answers.${id}`, entered?.value ?? typed(value)],
    [`units.${id}`, unit],
    [`by.${id}`, by ?? ""],
    [`taken.${id}`, taken ?? ""],
    [`other.${id}`, other ? typed(other.value) : ""],
    [`otherBy.${id}`, other?.by ?? ""],
  ];
  return fields.filter(([, text]) => text !== "");
}

function typed(value: AnswerValue): string | string[] {
  return Array.isArray(value) ? [...value] : String(value);
}
