import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { Route } from "next";
import { TextLink } from "@/components/ui/text-link";

interface Props {
  readonly label: string;
  /** The address of the list sorted by this column, or turned round when it already is. */
  readonly href: Route;
  readonly sorted: "asc" | "desc" | false;
}

const icons = { asc: ArrowUp, desc: ArrowDown } as const;

/** A column heading that sorts by going to another address. */
export function SortHeading({ label, href, sorted }: Props) {
  const Icon = sorted ? icons[sorted] : ChevronsUpDown;
  return (
    <TextLink
      href={href}
      look={`inline-flex items-center gap-1 hover:text-ink ${sorted ? "text-ink" : ""}`}
    >
      {label}
      <Icon aria-hidden className="size-3.5" strokeWidth={2} />
    </TextLink>
  );
}
