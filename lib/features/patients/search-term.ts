import { parseDay } from "../../platform/parse-day.ts";
import { cleanLine } from "../../platform/text-input.ts";
import { cleanNumber, type DayOrder } from "./schema.ts";
import { foldName } from "./search-name.ts";

export type SearchTerm =
  | { readonly by: "everyone" }
  | { readonly by: "number"; readonly prefix: string }
  | { readonly by: "date of birth"; readonly day: string }
  /** `given` is "" when only a family name was typed. */
  | { readonly by: "name"; readonly family: string; readonly given: string };

/** What somebody who types this looks for: a date, else a number, else "family" or "family, given". */
export function readSearchTerm(typed: string, order: DayOrder): SearchTerm {
  const text = cleanLine(typed);
  if (text === "") return { by: "everyone" };
  const day = parseDay(text, order);
  if (day) return { by: "date of birth", day };
  if (/\d/.test(text)) return { by: "number", prefix: cleanNumber(text) };
  const [family = "", ...given] = text.split(",");
  return { by: "name", family: foldName(family), given: foldName(given.join(" ")) };
}
