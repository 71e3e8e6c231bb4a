import { type BoardList, boardLists } from "./board-lists.ts";

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly overdue: boolean;
}

/** What a list was like, without saying what is on it: one mark for each loop, and one for the counts. */
export function boardMarks(
  rows: readonly Shown[],
  counts: Readonly<Record<BoardList, { readonly value: number }>>,
): string[] {
  return [
    ...rows.map(({ id, version, overdue }) => `${id}:${version}:${overdue ? "late" : ""}`),
    `counts:${boardLists.map((list) => counts[list].value).join("/")}`,
  ];
}
