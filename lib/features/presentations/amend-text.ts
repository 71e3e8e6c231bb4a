import { differenceOfLines } from "./difference-lines.ts";

/** Their text whole, and after it the lines that mine added or changed: no new line of either is lost. */
export function textWithBoth(base: string, theirs: string, mine: string): string {
  const added = differenceOfLines(base, mine)
    .filter(({ change }) => change === "added")
    .map(({ text }) => text);
  const lacking = added.filter((line) => !theirs.split("\n").includes(line));
  return [theirs, ...lacking].filter((part, place) => place > 0 || part !== "").join("\n");
}
