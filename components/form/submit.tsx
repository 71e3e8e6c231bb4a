"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useForm } from "./form-context";

interface Props {
  readonly variant?: "primary" | "secondary";
  readonly name?: string;
  readonly value?: string;
  /** Heard instead of the words shown, where those repeat on the page: "Accept MRI of the whole spine". */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Sends the form it stands in. Keeps the focus while waiting, and sends once. */
export function Submit({ variant = "primary", label, children, ...button }: Props) {
  const { pending } = useForm();
  return (
    <Button type="submit" variant={variant} aria-disabled={pending} aria-label={label} {...button}>
      {children}
    </Button>
  );
}
