import { X } from "lucide-react";
import type { Route } from "next";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";

interface Props {
  readonly on: boolean;
  readonly href: Route;
  readonly children: ReactNode;
}

/** One value of a filter, as the address that adds it or takes it out. */
export function FilterChip({ on, href, children }: Props) {
  const look = on
    ? "border-ink bg-ink text-surface"
    : "border-control bg-surface text-ink hover:bg-sunken";
  return (
    <TextLink
      href={href}
      aria-current={on ? "true" : undefined}
      look={`touchable inline-flex h-8 items-center gap-1.5 rounded-md border px-2.5 ${look}`}
    >
      {children}
      {on ? (
        <>
          <X aria-hidden className="size-3.5" strokeWidth={2.25} />
          <span className="sr-only">, shown; take out of the filter</span>
        </>
      ) : null}
    </TextLink>
  );
}
