"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { figuresCookie } from "./figures-hidden";

/** Hides the evidence figures while the patient looks at the screen, by button or by the key H. */
export function FiguresToggle() {
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isPlainH(event) && !isTyping(event.target)) toggle(button.current);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <Button ref={button} variant="quiet" onClick={() => toggle(button.current)}>
      <span className="in-data-[figures=hidden]:hidden">Hide figures</span>
      <span className="hidden in-data-[figures=hidden]:inline">Show figures</span>
      <kbd className="rounded-sm border border-control px-1 font-mono text-sm text-quiet">H</kbd>
    </Button>
  );
}

function isPlainH({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  return key.toLowerCase() === "h" && !ctrlKey && !metaKey && !altKey && !repeat;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input, select, textarea, dialog") !== null;
}

function toggle(button: HTMLButtonElement | null) {
  const page = button?.closest<HTMLElement>("[data-figures]");
  if (!page) return;
  const next = page.dataset["figures"] === "hidden" ? "shown" : "hidden";
  page.dataset["figures"] = next;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every clinic's browser
  document.cookie = `${figuresCookie}=${next}; path=/; samesite=lax`;
}
