"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { buttonClass } from "./button";

interface Props {
  readonly label: string;
  /** Heard after the label, where it repeats on the page: "MRI of the whole spine". */
  readonly about: string;
  readonly look?: "secondary" | "quiet";
  readonly children: ReactNode;
}

/** A button that opens a small form beneath itself. Native, so that it opens without JavaScript too. */
export function Disclosure({ label, about, look = "secondary", children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const closeFromOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close(box.current);
    };
    document.addEventListener("pointerdown", closeFromOutside);
    return () => document.removeEventListener("pointerdown", closeFromOutside);
  }, []);

  return (
    <details ref={box} onKeyDown={closeOnEscape} className="screen-only relative">
      <summary className={buttonClass(look)}>
        {label}
        <span className="sr-only">: {about}</span>
      </summary>
      <div className="absolute right-0 z-10 mt-1 w-96 max-w-[calc(100vw-5rem)] border border-control bg-surface p-4 text-base leading-normal">
        {children}
      </div>
    </details>
  );
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== "Escape") return;
  close(event.currentTarget);
  event.currentTarget.querySelector("summary")?.focus();
}

function close(box: HTMLDetailsElement | null) {
  if (box) box.open = false;
}
