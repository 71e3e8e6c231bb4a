import type { Question } from "./question";

/** A form row of 40 px: the question left, the answer in a column of its own, what is about the answer right. */
export const rowGrid =
  "answer-row relative grid min-h-10 w-full min-w-0 grid-cols-1 items-center gap-x-2 border-b border-line py-0.5 pr-1 pl-3 sm:grid-cols-[minmax(0,1fr)_auto_1.75rem]";
/** What is wrong stands under the whole row, and so does what is said about the answer. */
export const underRowLook = "sm:col-span-3";
export const askLook = "text-sm leading-4 text-quiet sm:col-start-1 sm:self-start";
const control = "mt-1 sm:col-start-2 sm:row-span-3 sm:row-start-1 sm:mt-0";
export const controlLook = `${control} sm:w-62`;
/** As wide as its segments are. */
export const wideControlLook = control;
/** In the corner where there is no room for a column. */
export const aboutLook =
  "max-sm:absolute max-sm:top-0.5 max-sm:right-1 sm:col-start-3 sm:row-span-3 sm:row-start-1";
export const aboutCornerLook = "absolute top-1.5 right-1";

/** A label stands above its wording, or in the middle of the row when it has none. */
export function labelLook({ ask, limits, note, last }: Question): string {
  const alone = ask === null && limits === null && note === undefined && last === undefined;
  return `float-left leading-4.5 max-sm:pr-9 ${alone ? "sm:row-span-3" : "sm:self-end"}`;
}
