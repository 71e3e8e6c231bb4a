import type { Route } from "next";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";

interface Props {
  readonly presentationId: string;
  /** The id of a test, or of a concern. */
  readonly name: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** To the sheet that asks a department for it. */
export function RequestLink({ presentationId, name, label, children }: Props) {
  const href = `/presentations/${presentationId}/requests/${name}` as Route;
  return (
    <span className="screen-only text-sm">
      <TextLink href={href}>
        {children}
        <span className="sr-only">: {label}</span>
      </TextLink>
    </span>
  );
}
