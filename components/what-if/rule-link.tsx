import type { ReactNode } from "react";
import { ruleHref } from "@/components/knowledge/knowledge-address";
import type { RuleId } from "@/lib/clinical/knowledge/rules";

interface Props {
  readonly id: RuleId;
  readonly children: ReactNode;
}

/** The page of a rule, in a tab of its own: leaving the pad would lose what is tried. */
export function RuleLink({ id, children }: Props) {
  return (
    <a
      href={ruleHref(id, null)}
      target="_blank"
      rel="noopener"
      className="text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
    >
      {children}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}

/** Rules by their codes. */
export function RuleLinks({ ids }: { readonly ids: readonly RuleId[] }) {
  return ids.map((id) => (
    <span key={id} className="mr-1 font-mono">
      <RuleLink id={id}>{id.slice(0, id.indexOf("_"))}</RuleLink>
    </span>
  ));
}
