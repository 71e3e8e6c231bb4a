"use client";

import { Search } from "lucide-react";
import { useCallback, useRef } from "react";
import { fieldLook } from "@/components/form/field-look";
import { KeyCap } from "@/components/keys/key-cap";
import { useSingleKey } from "@/components/keys/use-single-key";
import type { IntakeSection } from "../question";
import { JumpList, optionId } from "./jump-list";
import { useJump } from "./use-jump";

/**
 * The way to a question by typing, from anywhere with "/". Always on the page, so that the letters typed right after
 * the key land in it and answer nothing.
 */
export function JumpBox({ sections }: { readonly sections: readonly IntakeSection[] }) {
  const field = useRef<HTMLInputElement>(null);
  const { typed, found, active, goTo, ...events } = useJump(field, sections);
  useSingleKey(
    "/",
    useCallback(() => field.current?.focus({ preventScroll: true }), []),
  );
  const at = found?.[active];
  return (
    <search className="relative block min-w-0 flex-1 sm:max-w-80">
      <label htmlFor="jump" className="sr-only">
        Find a question by its words
      </label>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-quiet"
        strokeWidth={1.75}
      />
      <input
        ref={field}
        id="jump"
        type="text"
        role="combobox"
        aria-expanded={at !== undefined}
        aria-controls="jump-list"
        aria-autocomplete="list"
        aria-activedescendant={at ? optionId(at) : undefined}
        {...events}
        maxLength={100}
        autoComplete="off"
        placeholder="Find a question"
        className={`${fieldLook} touchable w-full pr-9 pl-8`}
      />
      <span className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2">
        <KeyCap name="/" />
      </span>
      <JumpList typed={typed} found={found} active={active} onChoose={goTo} />
    </search>
  );
}
