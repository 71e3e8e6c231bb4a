/** The lists of the board, in their order; a person's is named by the id of that person. */
export const boardLists = [
  "mine",
  "offered",
  "covering",
  "waiting",
  "unassigned",
  "overdue",
  "everyone",
] as const;
export type BoardList = (typeof boardLists)[number];

export interface Filter {
  /** A list, or the id of a person. */
  readonly whose: BoardList | (string & {});
  readonly state: "open" | "closed";
}
