"use client";

import { createContext, use } from "react";
import type { FormState, FormValues } from "./form-state";

interface FormContextValue {
  readonly state: FormState;
  readonly pending: boolean;
  /** What the fields hold when the page is drawn; later changes live in the fields themselves. */
  readonly initial: FormValues;
  /** Makes ids unique when a page holds several forms. */
  readonly prefix: string;
}

export const FormContext = createContext<FormContextValue | null>(null);

export function useForm(): FormContextValue {
  const form = use(FormContext);
  if (!form) throw new Error("A field stands outside its form.");
  return form;
}
