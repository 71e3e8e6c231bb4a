"use client";

import { createContext, use } from "react";
import { questionAnchor } from "@/components/presentations/question";
import { withoutBrackets } from "@/components/ui/without-brackets";
import { type FindingId, findingsById } from "@/lib/clinical/knowledge/findings";

/** Brings the row of a finding into view and the focus to its answer. */
export const JumpContext = createContext<(id: FindingId) => void>(() => {});

/** A finding by name, as the way to its row. */
export function FindingLink({ id }: { readonly id: FindingId }) {
  const jump = use(JumpContext);
  return (
    <a
      href={`#${questionAnchor(id)}`}
      onClick={(event) => {
        event.preventDefault();
        jump(id);
      }}
      className="text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
    >
      {withoutBrackets(findingsById[id].label)}
    </a>
  );
}

/** Several of them in one line. */
export function FindingLinks({ ids }: { readonly ids: readonly FindingId[] }) {
  return ids.map((id, place) => (
    <span key={id}>
      {place > 0 ? "; " : ""}
      <FindingLink id={id} />
    </span>
  ));
}
