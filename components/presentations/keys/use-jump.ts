"use client";

import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { focusRow } from "@/components/what-if/focus-row";
import type { IntakeSection } from "../question";
import type { FoundQuestion } from "./find-questions";
import { optionId } from "./jump-list";
import { useFound } from "./use-found";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The jump box: typing finds, arrows choose, Enter goes there, Escape goes back. */
export function useJump(
  field: RefObject<HTMLInputElement | null>,
  sections: readonly IntakeSection[],
) {
  const cameFrom = useRef<HTMLElement | null>(null);
  const [active, setActive] = useState(0);
  const { typed, found, find, search } = useFound(sections);

  const type = useEffectEvent((words: string) => {
    setActive(0);
    search(words);
  });

  // Not through React, which listens at the top of the page: no letter gets there (useOutsideTheForm).
  useEffect(() => {
    const box = field.current;
    const onInput = () => type(box?.value ?? "");
    box?.addEventListener("input", onInput);
    return () => box?.removeEventListener("input", onInput);
  }, [field]);

  function clear() {
    if (field.current) field.current.value = "";
    setActive(0);
    search("");
  }

  function goTo(question: FoundQuestion | undefined) {
    if (question) focusRow(question.id);
  }

  /** Enter may come before the search has been loaded. */
  function goToBest(box: HTMLInputElement) {
    find(box.value, (best) => {
      if (document.activeElement === box) goTo(best?.[0]);
    });
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const { key, ctrlKey, metaKey, currentTarget } = event;
    const step = steps[key];
    if (step !== undefined && found && found.length > 0) {
      event.preventDefault();
      const next = (active + step + found.length) % found.length;
      setActive(next);
      document.getElementById(optionId(found[next]))?.scrollIntoView({ block: "nearest" });
    }
    if (key === "Enter" && !ctrlKey && !metaKey) {
      event.preventDefault();
      if (found) goTo(found[active]);
      else goToBest(currentTarget);
    }
    if (key === "Escape") leave(currentTarget);
  }

  function leave(box: HTMLInputElement) {
    box.blur();
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
  }

  function onFocus({ relatedTarget }: FocusEvent) {
    cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  }

  return { typed, found, active, goTo, onKeyDown, onFocus, onBlur: clear };
}
