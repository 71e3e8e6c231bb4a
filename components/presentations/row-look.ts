import type { Question } from "./question";

/** A form row of 40 px: the question left, the answer in a column of its own right. */
export const rowGrid =
  "grid min-h-10 w-full min-w-0 grid-cols-1 items-center gap-x-4 border-b border-line py-0.5 pr-2 pl-3 sm:grid-cols-[minmax(0,1fr)_auto]";
/** What is wrong stands under the whole row. */
export const problemLook = "sm:col-span-2";
export const askLook = "text-sm leading-4 text-quiet sm:col-start-1 sm:self-start";
const control = "mt-1 sm:col-start-2 sm:row-span-2 sm:row-start-1 sm:mt-0";
export const controlLook = `${control} sm:w-62`;
/** As wide as its segments are. */
export const wideControlLook = control;

/** A label stands above its wording, or in the middle of the row when it has none. */
export function labelLook({ ask, limits, note }: Question): string {
  const alone = ask === null && limits === null && note === undefined;
  return `float-left leading-4.5 ${alone ? "sm:row-span-2" : "sm:self-end"}`;
}
