import {
  BookOpenText,
  CalendarCheck,
  ClipboardCheck,
  ClipboardList,
  FilePen,
  ListOrdered,
  Settings,
  Stethoscope,
  UsersRound,
} from "lucide-react";
import type { Route } from "next";
import { RailLink } from "./rail-link";

type RailIcon =
  | "review"
  | "patients"
  | "follow-up"
  | "results"
  | "outcomes"
  | "drafts"
  | "knowledge"
  | "team"
  | "settings";

export interface RailItem {
  readonly href: Route;
  readonly label: string;
  readonly icon: RailIcon;
  /** What waits for the signed-in person; null where nothing is counted. */
  readonly count: string | null;
  /** What the count counts, for a screen reader: "waiting for review". */
  readonly counted: string;
  /** Other paths that belong under this item. */
  readonly also?: readonly string[];
}

const icons = {
  review: ListOrdered,
  patients: UsersRound,
  "follow-up": CalendarCheck,
  results: ClipboardList,
  outcomes: ClipboardCheck,
  drafts: FilePen,
  knowledge: BookOpenText,
  team: Stethoscope,
  settings: Settings,
} as const;

/** The left rail: 200 px, or icons alone under 1,024 px. Shows only what the role may open. */
export function Rail({ items }: { readonly items: readonly RailItem[] }) {
  return (
    <nav
      aria-label="Main"
      className="screen-only sticky top-0 h-dvh w-14 shrink-0 border-r border-line bg-canvas lg:w-50"
    >
      <p className="flex h-12 items-center border-b border-line px-4 font-semibold tracking-tight">
        <span aria-hidden className="lg:hidden">
          B
        </span>
        <span className="sr-only lg:not-sr-only">Backstop</span>
      </p>
      <ul className="py-2">
        {items.map((item) => {
          const Icon = icons[item.icon];
          return (
            <li key={item.href}>
              <RailLink href={item.href} also={item.also ?? []}>
                <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
                <span className="sr-only lg:not-sr-only lg:flex-1">{item.label}</span>
                {item.count === null ? null : (
                  <span className="absolute top-0.5 right-1 text-sm lg:static">
                    {item.count}
                    <span className="sr-only"> {item.counted}</span>
                  </span>
                )}
              </RailLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
