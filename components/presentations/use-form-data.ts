"use client";

import { type RefObject, useEffect, useState } from "react";

/** What the form around `inside` would send now; null until the browser runs, for then nobody could keep it right. */
export function useFormData(inside: RefObject<HTMLElement | null>): FormData | null {
  const [data, setData] = useState<FormData | null>(null);

  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    const read = (event: Event) => setData(dataAt(event, form));
    setData(new FormData(form));
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, [inside]);

  return data;
}

const readAt = new WeakMap<Event, FormData>();

/** The form is read once for all who listen to the same event. */
function dataAt(event: Event, form: HTMLFormElement): FormData {
  const data = readAt.get(event) ?? new FormData(form);
  readAt.set(event, data);
  return data;
}
