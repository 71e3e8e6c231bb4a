"use client";

import { createContext, type ReactNode, use, useState, useSyncExternalStore } from "react";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import {
  createRelevanceStore,
  type RelevanceMark,
  type RelevanceMarks,
  type RelevanceStore,
} from "./relevance-store";

const RelevanceContext = createContext<RelevanceStore>(createRelevanceStore());

/** Around the form and the strip beside it. */
export function RelevanceProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createRelevanceStore);
  return <RelevanceContext value={store}>{children}</RelevanceContext>;
}

export function useRelevanceStore(): RelevanceStore {
  return use(RelevanceContext);
}

/** What is said of a question that cannot apply; null for every other, and until the rules run in this browser. */
export function useRelevanceMark(id: FindingId): RelevanceMark | null {
  const { subscribe, marks } = use(RelevanceContext);
  return useSyncExternalStore(
    subscribe,
    () => marks().get(id) ?? null,
    () => null,
  );
}

const noMarks: RelevanceMarks = new Map();

/** All of them, for what names several questions at once. */
export function useRelevanceMarks(): RelevanceMarks {
  const { subscribe, marks } = use(RelevanceContext);
  return useSyncExternalStore(subscribe, marks, () => noMarks);
}
