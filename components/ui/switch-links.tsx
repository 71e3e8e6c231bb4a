import type { Route } from "next";
import { TextLink } from "./text-link";

interface Props {
  readonly label: string;
  readonly items: readonly { readonly href: Route; readonly label: string; readonly on: boolean }[];
}

/** A few lists of which one is shown; each is an address. */
export function SwitchLinks({ label, items }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="flex rounded-md border border-control bg-surface">
        {items.map(({ href, label: words, on }) => (
          <li
            key={words}
            className="border-l border-control first:border-l-0 first:*:rounded-l-sm last:*:rounded-r-sm"
          >
            <TextLink
              href={href}
              aria-current={on ? "page" : undefined}
              look="touchable flex h-8 items-center justify-center px-3 hover:bg-sunken aria-[current]:bg-ink aria-[current]:text-surface"
            >
              {words}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
