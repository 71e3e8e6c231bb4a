"use client";

import { useEffect, useRef, useState } from "react";
import { useField } from "@/components/form/use-field";
import type { Teller } from "@/lib/features/presentations/tellers";
import { otherByName, type Question } from "./question";
import { SecondAnswer } from "./second-answer";
import { TellerSelect } from "./teller-select";

interface Props {
  readonly question: Question;
  /** Who is taken to say it, until somebody else is chosen. */
  readonly teller: Teller;
  readonly remove: () => void;
}

/** What somebody else says of the same finding. The answer above stays as it is. */
export function SecondStatement({ question, teller, remove }: Props) {
  const { label, id } = question;
  const kept = useField(otherByName(id));
  const [by, setBy] = useState(kept.value || teller);
  const here = useRef<HTMLFieldSetElement>(null);
  const isNew = useRef(kept.value === "");

  useEffect(() => {
    if (isNew.current) here.current?.querySelector<HTMLElement>("[name^='other.']")?.focus();
  }, []);

  return (
    <fieldset ref={here} className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <legend className="sr-only">Other answer: {label}</legend>
      <TellerSelect
        question={question}
        name={otherByName(id)}
        label={`Who says otherwise: ${label}`}
        empty="Somebody"
        value={by}
        onChange={setBy}
      />
      <span aria-hidden>says</span>
      <SecondAnswer question={question} />
      <button
        type="button"
        onClick={remove}
        aria-label={`Remove the other answer: ${label}`}
        className="touchable h-7 cursor-pointer text-accent underline underline-offset-3"
      >
        Remove
      </button>
    </fieldset>
  );
}
