"use client";

import { createContext, type ReactNode, use, useState, useSyncExternalStore } from "react";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import { createRowNotes, type RowNote, type RowNotes, type RowNotesStore } from "./row-notes";

const RowNotesContext = createContext<RowNotesStore>(createRowNotes());

/** Around the form and the strip beside it. */
export function RowNotesProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createRowNotes);
  return <RowNotesContext value={store}>{children}</RowNotesContext>;
}

export function useRowNotesStore(): RowNotesStore {
  return use(RowNotesContext);
}

/** What the live verdict says of a question; null for nothing, and until the rules run in this browser. */
export function useRowNote(id: FindingId): RowNote | null {
  const { subscribe, notes } = use(RowNotesContext);
  return useSyncExternalStore(
    subscribe,
    () => notes().get(id) ?? null,
    () => null,
  );
}

const noNotes: RowNotes = new Map();

/** All of them, for what names several questions at once. */
export function useRowNotes(): RowNotes {
  const { subscribe, notes } = use(RowNotesContext);
  return useSyncExternalStore(subscribe, notes, () => noNotes);
}
