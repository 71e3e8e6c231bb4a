import type { FormValues } from "../../platform/action-state.ts";
import type { AskedAgain } from "./view.ts";

/** The values without those of `list`, under whatever name they stand ("answers.x", "by.x"), and what was answered of it. */
export function withoutAskedAgain(
  values: FormValues,
  list: readonly AskedAgain[],
): { readonly values: FormValues; readonly emptied: readonly string[] } {
  const mustGo = new Set(list.map(({ finding }) => finding));
  const kept = Object.entries(values).filter(([name]) => !mustGo.has(findingOf(name)));
  const emptied = list.filter(({ finding }) => isAnswered(values[`answers.${finding}`]));
  return { values: Object.fromEntries(kept), emptied: emptied.map(({ label }) => label) };
}

function findingOf(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}

function isAnswered(value: string | readonly string[] | undefined): boolean {
  return value !== undefined && value !== "" && value !== "not_asked" && value.length > 0;
}
