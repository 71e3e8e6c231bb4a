"use client";

import { FieldError } from "@/components/form/field-error";
import type { AmendmentConflict } from "@/lib/features/presentations/amend-conflict-view";
import { textWithBoth } from "@/lib/features/presentations/amend-text";
import { ConflictChoice } from "./conflict-choice";
import { choiceName } from "./conflict-state";

/** Two free texts that grew apart: each whole, and both together. */
export function ConflictText({ conflict }: { readonly conflict: AmendmentConflict }) {
  const { base, theirs, mine, choose, again } = conflict;
  const name = choiceName("freeText");
  const chosen = choose.freeText;
  return (
    <fieldset className="border-b border-line py-2">
      <legend className="float-left font-medium">Free text</legend>
      <details className="clear-left mb-1 text-sm text-quiet">
        <summary className="cursor-pointer underline underline-offset-3">What it was</summary>
        <Text>{base.freeText}</Text>
      </details>
      <div className="grid gap-2 lg:grid-cols-3">
        <ConflictChoice
          name={name}
          value="theirs"
          chosen={chosen === "theirs"}
          whose={`Revision ${theirs.revision}, ${theirs.recordedBy}`}
        >
          <Text>{theirs.freeText}</Text>
        </ConflictChoice>
        <ConflictChoice
          name={name}
          value="mine"
          chosen={chosen === "mine"}
          whose="You, in this form"
        >
          <Text>{mine.freeText}</Text>
        </ConflictChoice>
        <ConflictChoice
          name={name}
          value="both"
          chosen={chosen === "both"}
          whose="Both: theirs, then your new lines"
        >
          <Text>{textWithBoth(base.freeText, theirs.freeText, mine.freeText)}</Text>
        </ConflictChoice>
      </div>
      <FieldError id={`${name}-error`}>
        {again && !chosen ? "Choose which text is recorded." : null}
      </FieldError>
    </fieldset>
  );
}

function Text({ children }: { readonly children: string }) {
  return (
    <span className="block max-h-64 max-w-[75ch] overflow-y-auto break-words whitespace-pre-wrap">
      {children || <span className="text-quiet">(no text)</span>}
    </span>
  );
}
