import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that only says something: not found, not allowed, failed. */
export function MessagePage({ title, children }: Props) {
  return (
    <div className="max-w-[75ch] px-4 py-8 lg:px-6">
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      <div className="mt-2 space-y-3">{children}</div>
    </div>
  );
}
