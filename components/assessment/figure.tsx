import type { ReactNode } from "react";

/** A text that quotes evidence figures; on a shared screen it says only that it does. */
export function Figure({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <span className="in-data-[figures=hidden]:hidden">{children}</span>
      <span className="hidden text-quiet in-data-[figures=hidden]:inline">figures hidden</span>
    </>
  );
}
