"use client";

import type { Route } from "next";
import { ListTable } from "@/components/table/list-table";
import type { ReviewRow } from "@/lib/features/review/view";
import { reviewColumns } from "./review-columns";

interface Props {
  readonly rows: ReviewRow[];
  readonly sorting: { id: string; desc: boolean }[];
  readonly sortHrefs: Readonly<Record<string, Route>>;
}

/** Owner and time of recording have columns of their own only where there is room. */
const looks = {
  tier: "w-40",
  patient: "w-[26%] lg:w-[19%]",
  why: "w-[26%] lg:w-[22%]",
  due: "w-[28%] lg:w-[22%]",
  owner: "hidden w-28 lg:table-cell",
  recorded: "hidden w-28 lg:table-cell",
};

/** Presentations that wait for somebody, one row each. */
export function ReviewTable(props: Props) {
  return (
    <ListTable
      caption="Presentations to review. Arrow keys move between the rows, Enter opens one."
      columns={reviewColumns}
      looks={looks}
      {...props}
    />
  );
}
