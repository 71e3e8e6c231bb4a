import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  /** Buttons and links that belong to the whole page. */
  readonly actions?: ReactNode;
  /** Said under the title in quiet ink. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
}

/** The body of a page: its title, what can be done with it, and its content, at most 1,440 px wide. */
export function Page({ title, actions, summary, children }: Props) {
  return (
    <div className="max-w-360 px-4 py-5 lg:px-6 print:px-0">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div>
          <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
          {summary ? <p className="mt-0.5 text-sm text-quiet">{summary}</p> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}
