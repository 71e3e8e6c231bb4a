"use client";

import type { ReactNode } from "react";
import { useForm } from "@/components/form/form-context";
import { Submit } from "@/components/form/submit";

/** Gone once the form was answered row by row: what was not done is looked at again on the board. */
export function SubmitOnce({ children }: { readonly children: ReactNode }) {
  const { state } = useForm();
  return state.status === "saved" ? null : <Submit>{children}</Submit>;
}
