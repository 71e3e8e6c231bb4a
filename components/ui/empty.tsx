import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
}

/** Nothing to show, and why: what was looked for and what to do next. */
export function Empty({ title, children }: Props) {
  return (
    <div className="border border-line bg-surface px-4 py-8">
      <p className="font-semibold">{title}</p>
      {children ? <div className="mt-1 max-w-[75ch] text-quiet">{children}</div> : null}
    </div>
  );
}
