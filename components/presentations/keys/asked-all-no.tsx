"use client";

import { useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { IntakeSection } from "../question";
import { useAskedAll } from "./use-asked-all";

/** In the head of a section: says No to all of it that was asked and not answered one by one. Never before it was seen. */
export function AskedAllNo({ section }: { readonly section: IntakeSection }) {
  const questions = section.questions.filter(({ kind }) => kind === "tri").length;
  return questions > 1 ? <AskedAll title={section.title} questions={questions} /> : null;
}

interface Props {
  readonly title: string;
  readonly questions: number;
}

function AskedAll({ title, questions }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const reason = useId();
  const { unseen, open, answered, answerAll, undo } = useAskedAll(here, questions);
  const isOff = unseen > 0 || open === 0;

  function takeBack() {
    undo();
    button.current?.focus();
  }

  return (
    <div
      ref={here}
      className="screen-only ml-auto flex flex-wrap items-center justify-end gap-x-2 [@media(scripting:none)]:hidden"
    >
      <p id={reason} className="text-sm text-quiet">
        {answered > 0 ? null : <Reason unseen={unseen} open={open} />}
      </p>
      <p role="status" className="text-sm">
        {answered > 0 ? `${answered} answered No.` : ""}
      </p>
      {answered > 0 ? (
        <Button variant="quiet" onClick={takeBack}>
          Undo
        </Button>
      ) : null}
      <Button
        ref={button}
        aria-disabled={isOff}
        aria-describedby={reason}
        aria-label={`Asked, all no: ${title}`}
        onClick={answerAll}
      >
        Asked, all no
      </Button>
    </div>
  );
}

/** Why the button does nothing yet, or what it will do. */
function Reason({ unseen, open }: { readonly unseen: number; readonly open: number }) {
  if (unseen === 0) return open === 0 ? "all answered" : `${open} not answered`;
  return (
    <>
      <span className="sr-only">First look at all questions: </span>
      {unseen} not yet on screen
    </>
  );
}
