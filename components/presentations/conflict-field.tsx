"use client";

import { answerWords } from "@/components/assessment/difference-answers";
import { FieldError } from "@/components/form/field-error";
import { type FindingId, findingsById } from "@/lib/clinical/knowledge/findings";
import type { AmendmentConflict } from "@/lib/features/presentations/amend-conflict-view";
import { ConflictChoice } from "./conflict-choice";
import { choiceName } from "./conflict-state";

interface Props {
  readonly finding: FindingId;
  readonly conflict: AmendmentConflict;
}

/** One answer that both changed: what it was, and the two to choose from. */
export function ConflictField({ finding, conflict }: Props) {
  const { base, theirs, mine, choose, again } = conflict;
  const name = choiceName(finding);
  const words = ({ answers }: AmendmentConflict["base"]) =>
    answerWords(finding, answers[finding] ?? null);
  return (
    <fieldset className="border-b border-line py-2">
      <legend className="float-left font-medium">{findingsById[finding].label}</legend>
      <p className="clear-left mb-1 text-sm text-quiet">It was: {words(base)}</p>
      <div className="grid gap-2 sm:grid-cols-2">
        <ConflictChoice
          name={name}
          value="theirs"
          chosen={choose[finding] === "theirs"}
          whose={`Revision ${theirs.revision}, ${theirs.recordedBy}`}
        >
          {words(theirs)}
        </ConflictChoice>
        <ConflictChoice
          name={name}
          value="mine"
          chosen={choose[finding] === "mine"}
          whose="You, in this form"
        >
          {words(mine)}
        </ConflictChoice>
      </div>
      <FieldError id={`${name}-error`}>
        {again && !choose[finding] ? "Choose which is right." : null}
      </FieldError>
    </fieldset>
  );
}
