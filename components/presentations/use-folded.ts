"use client";

import { type RefObject, useEffect, useState } from "react";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import { type Question, questionAnchor } from "./question";
import type { RowNotes } from "./row-notes";
import { useRowNotesStore } from "./row-notes-context";

const none: ReadonlySet<FindingId> = new Set();

/**
 * Which of the rows inside `within` are folded away. No row moves under the hand: rows are folded while none of them
 * is in sight, and come back at once only below the row that is being answered.
 */
export function useFolded(
  within: RefObject<HTMLElement | null>,
  questions: readonly Question[],
): ReadonlySet<FindingId> {
  const store = useRowNotesStore();
  const [folded, setFolded] = useState(none);

  useEffect(() => {
    const element = within.current;
    if (!element) return;
    let mayMove = false;
    const settle = () => {
      const notes = store.notes();
      setFolded((now) => {
        const next =
          mayMove && !element.contains(document.activeElement)
            ? irrelevant(questions, notes)
            : stillFolded(now, notes);
        return same(now, next) ? now : next;
      });
    };
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1);
      mayMove = last !== undefined && !last.isIntersecting && isHeldInPlace(last);
      settle();
    });
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!element.contains(relatedTarget as Node | null)) settle();
    };
    observer.observe(element);
    element.addEventListener("focusout", leave);
    const unsubscribe = store.subscribe(settle);
    return () => {
      observer.disconnect();
      element.removeEventListener("focusout", leave);
      unsubscribe();
    };
  }, [within, questions, store]);

  return folded;
}

/** What lies above the screen may change its height only where the browser keeps the rest in place. */
function isHeldInPlace({ boundingClientRect: { top } }: IntersectionObserverEntry): boolean {
  return top > 0 || CSS.supports("overflow-anchor", "auto");
}

function irrelevant(questions: readonly Question[], notes: RowNotes): Set<FindingId> {
  const ids = questions.map(({ id }) => id);
  return new Set(ids.filter((id) => notes.get(id)?.kind === "folded"));
}

function stillFolded(now: ReadonlySet<FindingId>, notes: RowNotes): Set<FindingId> {
  const active = document.activeElement;
  return new Set([...now].filter((id) => notes.get(id)?.kind === "folded" || !isBelow(active, id)));
}

function isBelow(active: Element | null, id: FindingId): boolean {
  const row = document.getElementById(questionAnchor(id));
  if (!(active && row)) return true;
  return (active.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function same(one: ReadonlySet<FindingId>, other: ReadonlySet<FindingId>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
