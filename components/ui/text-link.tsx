import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

interface Props<Path extends string> {
  readonly href: Route<Path>;
  readonly look?: string;
  readonly "aria-current"?: "page" | "true" | undefined;
  /** Marks the one link that answers for its row. */
  readonly "data-row"?: true;
  readonly children: ReactNode;
}

const underlined = "text-accent underline decoration-1 underline-offset-3 hover:decoration-2";

/** A link that is never fetched ahead: opening a patient leaves an audit event, looking at a link must not. */
export function TextLink<Path extends string>({
  href,
  look = underlined,
  children,
  ...rest
}: Props<Path>) {
  return (
    <Link href={href} prefetch={false} className={look} {...rest}>
      {children}
    </Link>
  );
}
