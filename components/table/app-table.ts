"use client";

import { createTableHook, rowSortingFeature, tableFeatures } from "@tanstack/react-table";

/** Every table keys its rows by id and is sorted and paged by the server: the address bar holds the state. */
export const { createAppColumnHelper, useAppTable } = createTableHook({
  features: tableFeatures({ rowSortingFeature }),
  getRowId: (row: { id: string }) => row.id,
  manualSorting: true,
  enableSortingRemoval: false,
});
