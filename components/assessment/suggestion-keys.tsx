"use client";

import { useEffect } from "react";
import { isDialogOpen, isTyping } from "@/components/keys/typing";
import { isFree } from "@/components/keys/use-single-key";
import { accept, decline, enterSuggestion, suggestionBeside } from "./undecided";

/** J and K lead through the suggestions that wait for a decision, as do the arrows from within; A and D decide. */
export function SuggestionKeys() {
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

function onKey(event: KeyboardEvent) {
  const { key, target } = event;
  if (!(target instanceof Element)) return;
  const isArrow = key.startsWith("Arrow");
  if (isArrow ? !isArrowFree(event, target) : !isFree(event)) return;
  const step = steps[isArrow ? key : key.toLowerCase()];
  if (step) {
    event.preventDefault();
    enterSuggestion(suggestionBeside(target, step));
  }
  if (key.toLowerCase() === "a") accept(target);
  // Or the letter lands in the field that D opens.
  if (key.toLowerCase() === "d" && decline(target)) event.preventDefault();
}

/** Anywhere else the arrows scroll the page: it is there to be read. */
function isArrowFree(event: KeyboardEvent, target: Element): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return false;
  return !isTyping(target) && !isDialogOpen() && target.closest("#do-now, #consider") !== null;
}
