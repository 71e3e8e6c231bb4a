import type { BoardList } from "@/lib/features/follow-up/board-lists";

/** The name of each list, and what it means that nothing is on it. */
export const boardWords: Readonly<
  Record<BoardList, { readonly label: string; readonly none: string }>
> = {
  mine: { label: "Mine", none: "owned by you" },
  offered: { label: "Offered to me", none: "offered to you" },
  covering: { label: "Covering", none: "of a colleague you cover today" },
  waiting: { label: "Waiting on others", none: "of yours that waits for somebody else" },
  unassigned: { label: "Unassigned", none: "without an owner" },
  overdue: { label: "Overdue", none: "overdue in this practice" },
  everyone: { label: "Everyone", none: "in this practice" },
};

/** What is listed for whoever may own loops, and for whoever may not. */
export function listsFor(owns: boolean): readonly BoardList[] {
  const shared = ["unassigned", "overdue", "everyone"] as const;
  return owns ? ["mine", "offered", "covering", "waiting", ...shared] : shared;
}
