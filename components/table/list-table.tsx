"use client";

import type { Route } from "next";
import { type createAppColumnHelper, useAppTable } from "./app-table";
import { cellLook, headLook, rowLook, tableLook } from "./look";
import { moveBetweenRows } from "./row-keys";
import { SortHeading } from "./sort-heading";

type Columns<Row extends { id: string }> = ReturnType<
  ReturnType<typeof createAppColumnHelper<Row>>["columns"]
>;

interface Props<Row extends { id: string }> {
  readonly caption: string;
  readonly rows: Row[];
  readonly columns: Columns<Row>;
  /** Classes for the cells of a column, by its id: its width, and from where on it is shown. */
  readonly looks?: Readonly<Record<string, string>>;
  readonly sorting?: { id: string; desc: boolean }[];
  /** Where each sortable column leads. */
  readonly sortHrefs?: Readonly<Record<string, Route>>;
}

const ariaSort = { asc: "ascending", desc: "descending" } as const;
const unsorted: { id: string; desc: boolean }[] = [];
const unsortable: Readonly<Record<string, Route>> = {};
const unstyled: Readonly<Record<string, string>> = {};

/** The one table of the product. Rows come sorted and paged by the server; arrow keys move between them. */
export function ListTable<Row extends { id: string }>({
  caption,
  rows,
  columns,
  looks = unstyled,
  sorting = unsorted,
  sortHrefs = unsortable,
}: Props<Row>) {
  const table = useAppTable({ data: rows, columns, state: { sorting } });
  return (
    <div className="overflow-x-auto">
      <table className={tableLook} onKeyDown={moveBetweenRows}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const href = sortHrefs[header.column.id];
                const sorted = href ? header.column.getIsSorted() : false;
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted ? ariaSort[sorted] : undefined}
                    className={`${headLook} ${looks[header.column.id] ?? ""}`}
                  >
                    {href ? (
                      <SortHeading
                        label={String(header.column.columnDef.header)}
                        href={href}
                        sorted={sorted}
                      />
                    ) : (
                      <table.FlexRender header={header} />
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} className={rowLook}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id} className={`${cellLook} ${looks[cell.column.id] ?? ""}`}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
