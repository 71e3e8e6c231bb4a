"use client";

import { Printer } from "lucide-react";
import { Button } from "./button";

interface Props {
  readonly variant?: "primary" | "secondary";
}

/** Opens the browser's own print window. */
export function PrintButton({ variant = "primary" }: Props) {
  return (
    <Button variant={variant} onClick={() => window.print()}>
      <Printer aria-hidden className="size-4" strokeWidth={1.75} />
      Print
    </Button>
  );
}
