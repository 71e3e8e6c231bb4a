"use client";

import { type RefObject, useMemo } from "react";
import { type Entered, enteredIn } from "./progress";
import { useFormData } from "./use-form-data";

/** What the form around `inside` holds now; null until the browser runs. */
export function useEntered(inside: RefObject<HTMLElement | null>): Entered | null {
  const data = useFormData(inside);
  return useMemo(() => data && enteredIn(data), [data]);
}
