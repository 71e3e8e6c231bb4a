"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

interface Props {
  readonly href: Route;
  readonly also: readonly string[];
  readonly children: ReactNode;
}

/** One place in the rail; says whether it is the place one is at. */
export function RailLink({ href, also, children }: Props) {
  const path = usePathname();
  const here = [href, ...also].some((root) => path === root || path.startsWith(`${root}/`));
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={here ? "page" : undefined}
      className="touchable relative flex h-9 items-center gap-3 pl-3 text-quiet -outline-offset-2 hover:bg-sunken hover:text-ink aria-[current]:bg-surface aria-[current]:shadow-[inset_2px_0_0_var(--accent)] aria-[current]:font-medium aria-[current]:text-ink lg:px-4"
    >
      {children}
    </Link>
  );
}
