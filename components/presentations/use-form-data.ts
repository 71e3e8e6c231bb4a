"use client";

import { type RefObject, useEffect, useState } from "react";
import { formDataAt } from "@/components/form/form-data-at";

/** What the form around `inside` would send now; null until the browser runs, for then nobody could keep it right. */
export function useFormData(inside: RefObject<HTMLElement | null>): FormData | null {
  const [data, setData] = useState<FormData | null>(null);

  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    const read = (event: Event) => setData(formDataAt(event, form));
    setData(new FormData(form));
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, [inside]);

  return data;
}
