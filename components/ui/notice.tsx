import type { ReactNode } from "react";

interface Props {
  readonly tone: "plain" | "error" | "warning";
  readonly role?: "alert" | "status" | undefined;
  readonly children: ReactNode;
}

const edges = {
  plain: "border-l-control bg-surface",
  warning: "border-l-urgent bg-urgent-soft",
  error: "border-l-emergency bg-emergency-soft",
} as const;

/** A statement that stays until it is acted on. Its words carry it; the edge only repeats them. */
export function Notice({ tone, role, children }: Props) {
  return (
    <div role={role} className={`border border-l-4 border-line px-4 py-3 ${edges[tone]}`}>
      {children}
    </div>
  );
}
