"use client";

import { type RefObject, useEffect, useState } from "react";
import { type Entered, enteredIn } from "./progress";

/** What the form around `inside` holds now; null until the browser runs, for then nobody could keep it right. */
export function useEntered(inside: RefObject<HTMLElement | null>): Entered | null {
  const [entered, setEntered] = useState<Entered | null>(null);

  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    const read = () => setEntered(() => enteredIn(form));
    read();
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, [inside]);

  return entered;
}
