import type { ReactNode } from "react";

interface Props {
  readonly id: string;
  readonly title: string;
  /** Said beside the title in quiet ink: a count, a state. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page, reachable by its heading. */
export function Section({ id, title, aside, children }: Props) {
  return (
    <section aria-labelledby={`${id}-title`} id={id}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={`${id}-title`} className="font-semibold">
          {title}
        </h2>
        {aside ? <p className="text-sm text-quiet">{aside}</p> : null}
      </div>
      {children}
    </section>
  );
}
