"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useState } from "react";
import { SaidContext } from "@/components/form/said-context";
import { buttonClass } from "@/components/ui/button";

interface Said {
  readonly words: string;
  /** The page it was said on: it is not carried to another. */
  readonly path: string;
}

/** What was saved by a form that has left the page with its row stays in words at its foot, until it is dismissed. */
export function LastSaid({ children }: { readonly children: ReactNode }) {
  const path = usePathname();
  const [said, setSaid] = useState<Said | null>(null);
  const [say] = useState(() => (words: string | null) => {
    setSaid(words === null ? null : { words, path: window.location.pathname });
  });
  const shown = said?.path === path ? said.words : null;
  return (
    <SaidContext value={say}>
      {children}
      <div aria-live="polite" className="screen-only sticky bottom-0 z-20">
        {shown ? (
          <div className="flex items-center justify-between gap-4 border-t border-control bg-surface px-4 py-2 lg:px-6">
            <p className="font-medium">{shown}</p>
            <button type="button" className={buttonClass("quiet")} onClick={() => setSaid(null)}>
              Dismiss
            </button>
          </div>
        ) : null}
      </div>
    </SaidContext>
  );
}
