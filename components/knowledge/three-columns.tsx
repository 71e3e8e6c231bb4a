import type { ReactNode } from "react";

interface Props {
  /** The entries beside this one; shown where there is room for it. */
  readonly list: ReactNode;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** List, entry, sources and history: three columns at 1,280 px, two at 1,024 px, one below. */
export function ThreeColumns({ list, aside, children }: Props) {
  return (
    <div className="grid gap-x-8 gap-y-7 lg:grid-cols-[minmax(0,1fr)_17rem] xl:grid-cols-[13rem_minmax(0,1fr)_18rem]">
      <div className="screen-only hidden xl:block">{list}</div>
      <div className="min-w-0 space-y-6">{children}</div>
      <div className="min-w-0 space-y-6 text-sm">{aside}</div>
    </div>
  );
}
