import type { Route } from "next";
import { buttonClass } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";

interface Props {
  /** null: this is the first page. */
  readonly first: Route | null;
  /** null: this is the last page. */
  readonly next: Route | null;
  /** "50 of more than 1,000 presentations" */
  readonly words: string;
}

/** Walks a list by key. Says how much of it is shown; nothing is cut off silently. */
export function Paging({ first, next, words }: Props) {
  return (
    <nav
      aria-label="Pages"
      className="screen-only mt-3 flex flex-wrap items-center justify-between gap-3"
    >
      <p className="text-sm text-quiet">{words}</p>
      <div className="flex gap-2">
        {first ? (
          <TextLink href={first} look={buttonClass("secondary")}>
            First page
          </TextLink>
        ) : null}
        {next ? (
          <TextLink href={next} look={buttonClass("secondary")}>
            Next page
          </TextLink>
        ) : null}
      </div>
    </nav>
  );
}
