"use client";

import { useEffect, useRef } from "react";
import { useForm } from "@/components/form/form-context";
import { formDataAt } from "@/components/form/form-data-at";
import { draftValues } from "@/lib/features/drafts/draft-values";
import type { Keeper } from "./keeper";

/** Tells the keeper what the form around it holds after each change, and when it is being recorded. */
export function FormWatch({ keeper }: { readonly keeper: Keeper }) {
  const { state, pending } = useForm();
  const here = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const read = (event: Event) => keeper.change(draftValues(formDataAt(event, form)));
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, [keeper]);

  useEffect(() => {
    // A record that succeeded leaves the page: it goes on only after a refusal.
    if (pending) keeper.pause(true);
    else if (state.status === "invalid" || state.status === "failed") keeper.pause(false);
  }, [keeper, pending, state]);

  return <span ref={here} hidden />;
}
