"use client";

import dynamic from "next/dynamic";
import { type FocusEvent, type KeyboardEvent, useCallback, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { KeyCap } from "./key-cap";
import type { KeyLine } from "./key-line";
import { useSingleKey } from "./use-single-key";

/** Loaded when somebody asks for it. */
const KeyList = dynamic(() => import("./key-list").then((module) => module.KeyList), {
  ssr: false,
});

interface Props {
  readonly lines: readonly KeyLine[];
  /** Where the list stands on the screen. */
  readonly place: string;
}

/** The way to the list of keys, by button or by the key "?". Not a modal: the page stays in use. */
export function KeyHelp({ lines, place }: Props) {
  const cameFrom = useRef<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(false);

  const toggle = useCallback(() => {
    if (!isOpen && document.activeElement instanceof HTMLElement)
      cameFrom.current = document.activeElement;
    if (isOpen) giveBack(cameFrom.current);
    setOpen(!isOpen);
  }, [isOpen]);
  useSingleKey("?", toggle);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === "Escape" && isOpen) toggle();
  }

  /** What has the focus must never lie beneath the list. */
  function closeBehind({ currentTarget, relatedTarget }: FocusEvent) {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what happens inside
    <div onKeyDown={closeOnEscape} onBlur={closeBehind}>
      <Button variant="quiet" aria-expanded={isOpen} onClick={toggle}>
        Keys
        <KeyCap name="?" />
      </Button>
      {isOpen ? <KeyList lines={lines} place={place} onClose={toggle} /> : null}
    </div>
  );
}

function giveBack(place: HTMLElement | null) {
  if (place?.isConnected) place.focus();
}
