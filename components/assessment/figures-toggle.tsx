"use client";

import { useCallback, useRef } from "react";
import { KeyCap } from "@/components/keys/key-cap";
import { useSingleKey } from "@/components/keys/use-single-key";
import { Button } from "@/components/ui/button";
import { figuresCookie } from "./figures-hidden";

/** Hides the evidence figures while the patient looks at the screen, by button or by the key H. */
export function FiguresToggle() {
  const button = useRef<HTMLButtonElement>(null);
  useSingleKey(
    "h",
    useCallback(() => toggle(button.current), []),
  );

  return (
    <Button ref={button} variant="quiet" onClick={() => toggle(button.current)}>
      <span className="in-data-[figures=hidden]:hidden">Hide figures</span>
      <span className="hidden in-data-[figures=hidden]:inline">Show figures</span>
      <KeyCap name="H" />
    </Button>
  );
}

function toggle(button: HTMLButtonElement | null) {
  const page = button?.closest<HTMLElement>("[data-figures]");
  if (!page) return;
  const next = page.dataset["figures"] === "hidden" ? "shown" : "hidden";
  page.dataset["figures"] = next;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every clinic's browser
  document.cookie = `${figuresCookie}=${next}; path=/; samesite=lax`;
}
