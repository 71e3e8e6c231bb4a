import type { ReactNode } from "react";

interface Props<Item> {
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  readonly row: (item: Item) => ReactNode;
  /** How many are shown at once. */
  readonly shown?: number | undefined;
}

const line = "border-b border-line py-1";

/** The first lines of a list; the others are counted and one press away. */
export function FirstFew<Item>({ items, idOf, row, shown = 6 }: Props<Item>) {
  const lines = (part: readonly Item[]) => (
    <ul>
      {part.map((item) => (
        <li key={idOf(item)} className={line}>
          {row(item)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {lines(items.slice(0, shown))}
      {items.length > shown ? (
        <details>
          <summary className="touchable inline-flex cursor-pointer items-center py-1 text-accent underline underline-offset-3">
            {items.length - shown} more
          </summary>
          {lines(items.slice(shown))}
        </details>
      ) : null}
    </>
  );
}
