"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { KeyHelp } from "@/components/keys/key-help";
import type { IntakeSection } from "../question";
import { intakeKeyLines } from "./intake-key-lines";
import { JumpBox } from "./jump-box";
import { type Said, useIntakeKeys } from "./use-intake-keys";

/** Stands at the head of the form, and sticks there while it is used. */
const bar =
  "screen-only mb-3 flex items-center justify-between gap-3 bg-canvas py-1 focus-within:sticky focus-within:top-16 focus-within:z-20 [@media(scripting:none)]:hidden";

/** The form by keyboard: the keys themselves, the search for a question, and the list of the keys. */
export function IntakeKeys({ sections }: { readonly sections: readonly IntakeSection[] }) {
  const here = useRef<HTMLDivElement>(null);
  const [{ words, isHint }, say] = useState<Said>({ words: "", isHint: false });
  useIntakeKeys(here, say);
  useOutsideTheForm(here);
  return (
    <div ref={here} className={bar}>
      <JumpBox sections={sections} />
      <p role="status" className={isHint ? "min-w-0 flex-1 text-sm leading-4" : "sr-only"}>
        {words}
      </p>
      <KeyHelp lines={intakeKeyLines} place="top-28 left-18 lg:left-56" />
    </div>
  );
}

/** What is typed into the search or ticked in the list of keys is no answer: the form does not hear of it. */
function useOutsideTheForm(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const bar = place.current;
    const stop = (event: Event) => event.stopPropagation();
    bar?.addEventListener("input", stop);
    return () => bar?.removeEventListener("input", stop);
  }, [place]);
}
