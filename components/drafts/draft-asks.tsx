"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { useKeptDraft } from "./draft-context";

/** What a person has to decide about the draft, above the button that records. It grows upwards: nothing moves. */
export function DraftAsks() {
  const question = useKeptDraft()?.question;
  return (
    <div role="alert">
      {question ? (
        <div className="mb-2">
          <Notice tone="warning">
            <p>
              {question.text}{" "}
              {question.presentationId ? (
                <TextLink href={`/presentations/${question.presentationId}`}>
                  Open what was recorded
                </TextLink>
              ) : null}
            </p>
            <div className="mt-2 flex flex-wrap gap-2">
              {question.choices.map(({ label, run }) => (
                <Button key={label} onClick={run}>
                  {label}
                </Button>
              ))}
            </div>
          </Notice>
        </div>
      ) : null}
    </div>
  );
}
