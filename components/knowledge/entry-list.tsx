import type { Route } from "next";
import { TextLink } from "@/components/ui/text-link";

interface Entry {
  readonly id: string;
  readonly href: Route;
  readonly name: string;
  /** Stands before the name in the type of identifiers. */
  readonly code?: string;
}

interface Props {
  /** "Emergency rules", "Cancer history and primary-site clues" */
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly current: string;
}

/** The neighbours of one entry, the entry itself marked. */
export function EntryList({ label, entries, current }: Props) {
  return (
    <nav aria-label={label} className="text-sm">
      <p className="mb-1 flex justify-between gap-2 font-medium">
        {label} <span className="text-quiet">{entries.length}</span>
      </p>
      <ul className="border-t border-line">
        {entries.map(({ id, href, name, code }) => (
          <li key={id} className="border-b border-line">
            <TextLink
              href={href}
              aria-current={id === current ? "page" : undefined}
              look="touchable flex items-baseline gap-2 px-1.5 py-1 leading-4.5 -outline-offset-2 hover:bg-sunken aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:shadow-[inset_2px_0_0_var(--accent)]"
            >
              {code ? <span className="font-mono">{code}</span> : null}
              <span className="min-w-0 break-words">{name}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
