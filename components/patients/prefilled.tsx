"use client";

import type { ReactNode } from "react";
import { FormContext, useForm } from "@/components/form/form-context";
import type { FormValues } from "@/components/form/form-state";

interface Props {
  readonly values: FormValues;
  readonly children: ReactNode;
}

/** Fields of a form that begin with what is registered, unless something else was typed already. */
export function Prefilled({ values, children }: Props) {
  const form = useForm();
  return (
    <FormContext value={{ ...form, initial: { ...values, ...form.initial } }}>
      {children}
    </FormContext>
  );
}
