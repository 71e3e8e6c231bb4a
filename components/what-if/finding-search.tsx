"use client";

import { Search } from "lucide-react";
import { type KeyboardEvent, useCallback, useRef } from "react";
import { fieldLook } from "@/components/form/field-look";
import { useSingleKey } from "@/components/keys/use-single-key";

interface Props {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** Enter goes to the first finding that matches. */
  readonly onEnter: () => void;
}

/** Filters the findings as it is typed into; "/" comes here from anywhere on the page. */
export function FindingSearch({ value, onChange, onEnter }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useSingleKey(
    "/",
    useCallback(() => field.current?.focus(), []),
  );
  return (
    <search className="relative block">
      <label htmlFor="finding-search" className="sr-only">
        Search findings by label or id
      </label>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-quiet"
        strokeWidth={1.75}
      />
      <input
        ref={field}
        id="finding-search"
        type="search"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => act(event, onChange, onEnter)}
        maxLength={100}
        autoComplete="off"
        aria-keyshortcuts="/"
        placeholder="Search findings ( / )"
        className={`${fieldLook} touchable w-full pl-8`}
      />
    </search>
  );
}

function act(event: KeyboardEvent, onChange: Props["onChange"], onEnter: Props["onEnter"]) {
  if (event.key === "Escape") onChange("");
  if (event.key === "Enter") onEnter();
}
