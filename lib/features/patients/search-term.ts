import { parseDay } from "../../platform/parse-day.ts";
import { cleanLine } from "../../platform/text-input.ts";
import { cleanNumber, type DayOrder } from "./schema.ts";
import { foldName } from "./search-name.ts";

/** The beginnings of a family name and of the given names; "" for any. */
export interface NameReading {
  readonly family: string;
  readonly given: string;
}

export type SearchTerm =
  | { readonly by: "everyone" }
  | { readonly by: "number"; readonly prefix: string }
  | { readonly by: "date of birth"; readonly day: string }
  /** Each way in which the name can be meant. */
  | { readonly by: "name"; readonly readings: readonly NameReading[] };

/** Longer names are read as a family name alone, or with a comma. */
const mostWords = 4;

/** What somebody who types this looks for: a date, else a number, else a name, in either order. */
export function readSearchTerm(typed: string, order: DayOrder): SearchTerm {
  const text = cleanLine(typed);
  if (text === "") return { by: "everyone" };
  const day = parseDay(text, order);
  if (day) return { by: "date of birth", day };
  if (/\d/.test(text)) return { by: "number", prefix: cleanNumber(text) };
  const [family = "", ...given] = text.split(",");
  if (given.length > 0) {
    return {
      by: "name",
      readings: [{ family: foldName(family), given: foldName(given.join(" ")) }],
    };
  }
  return { by: "name", readings: readingsOf(foldName(text)) };
}

/** "van berg" is a family name, or "Van, Berg…", or "Berg, Van…". */
function readingsOf(name: string): NameReading[] {
  const words = name.split(" ");
  const whole = { family: name, given: "" };
  if (words.length > mostWords) return [whole];
  const splits = words.slice(1).flatMap((_, at) => {
    const [first, second] = [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")];
    return [
      { family: first, given: second },
      { family: second, given: first },
    ];
  });
  return [whole, ...splits];
}
