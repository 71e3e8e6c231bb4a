import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { continueToday } from "@/lib/features/drafts/continue-today";
import type { DraftStart, FoundDraft } from "@/lib/features/drafts/view";

interface Props {
  readonly draft: DraftStart;
  readonly found: FoundDraft;
  readonly discard: ReactNode;
}

/** A draft of another day is not shown as if it were of today: somebody decides first. */
export function OldDraft({ draft, found, discard }: Props) {
  const emptied = continueToday(draft).found?.emptied ?? [];
  return (
    <Notice tone="warning">
      <h2 className="font-semibold">A draft of {found.askedOnText} was not recorded</h2>
      <p className="mt-1 max-w-[75ch]">
        Begun {found.started.text}, last changed {found.touched.text}. The safety questions, the
        pain, neurology and the examination are true of that day only: in a consultation of today
        they have to be asked again. What is recorded carries the date of recording.
      </p>
      <p className="mt-2 font-medium">
        {emptied.length === 0
          ? "It holds none of these answers."
          : "These would be emptied, and asked again:"}
      </p>
      <ul className="list-disc pl-5">
        {emptied.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        <TextLink
          href={`/patients/${draft.patientId}/presentations/new?draft=today`}
          look={buttonClass("primary")}
        >
          Continue as a consultation of today
        </TextLink>
        {discard}
      </div>
    </Notice>
  );
}
