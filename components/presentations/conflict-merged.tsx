"use client";

import { answerWords } from "@/components/assessment/difference-answers";
import { findingsById } from "@/lib/clinical/knowledge/findings";
import type { SaidField } from "@/lib/features/presentations/amend-merge";
import type { Said } from "@/lib/features/presentations/amend-said";

interface Props {
  readonly title: string;
  readonly fields: readonly SaidField[];
  readonly before: Said;
  readonly after: Said;
}

/** What only one of the two changed, so that nobody has to choose. */
export function ConflictMerged({ title, fields, before, after }: Props) {
  if (fields.length === 0) return null;
  return (
    <div className="text-sm">
      <h3 className="font-semibold">{title}</h3>
      <ul className="border-t border-line">
        {fields.map((field) => (
          <li key={field} className="border-b border-line py-0.5">
            {field === "freeText" ? (
              <>
                Free text
                <span className="block max-h-40 max-w-[75ch] overflow-y-auto break-words whitespace-pre-wrap">
                  {after.freeText || "(no text)"}
                </span>
              </>
            ) : (
              <>
                {findingsById[field].label}:{" "}
                <span className="font-medium">
                  {answerWords(field, after.answers[field] ?? null)}
                </span>{" "}
                <span className="text-quiet">
                  (was {answerWords(field, before.answers[field] ?? null)})
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
