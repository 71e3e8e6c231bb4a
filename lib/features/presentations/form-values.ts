import { acceptedUnits } from "../../clinical/engine/convert-unit.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { FormValues } from "../../platform/action-state.ts";
import { type Said, withoutRegistered } from "./amend-said.ts";
import type { StoredAnswer } from "./stored-answers.ts";

/** What a form would have sent to give these answers: results as they were reported, with who said each. */
export function formValuesOf(said: Said): FormValues {
  const { answers, freeText } = withoutRegistered(said);
  const fields = (Object.entries(answers) as [FindingId, StoredAnswer][]).flatMap(fieldsOf);
  return { ...Object.fromEntries(fields), freeText };
}

function fieldsOf([id, answer]: [FindingId, StoredAnswer]): [string, string | string[]][] {
  const { value, entered, by } = answer;
  const shown = entered?.value ?? (typeof value === "object" ? [...value] : String(value));
  const unit = entered?.unit ?? unitOfCatalogue(id, value);
  return [
    [`answers.${id}`, shown],
    ...(unit ? [[`units.${id}`, unit] as [string, string]] : []),
    ...(by ? [[`by.${id}`, by] as [string, string]] : []),
  ];
}

/** A number that came without its unit is in the one of the catalogue; a form that offers several must say so. */
function unitOfCatalogue(id: FindingId, value: unknown): string | null {
  const units = acceptedUnits(id) ?? [];
  return typeof value === "number" && units.length > 1 ? (units[0]?.ucum ?? null) : null;
}
