"use client";

import { useEffect, useRef } from "react";
import { Submit } from "@/components/form/submit";
import { Moment } from "@/components/ui/moment";
import type { AmendmentConflict } from "@/lib/features/presentations/amend-conflict-view";
import { mergeRevisions } from "@/lib/features/presentations/amend-merge";
import { reasonWords } from "@/lib/features/summaries/revision-words";
import { ConflictField } from "./conflict-field";
import { ConflictMerged } from "./conflict-merged";
import { theirName } from "./conflict-state";
import { ConflictText } from "./conflict-text";

interface Props {
  readonly conflict: AmendmentConflict;
}

/** Field by field: what it was, what was recorded meanwhile, what is in the form below. Nothing is preselected. */
export function ConflictScreen({ conflict }: Props) {
  const { base, theirs, mine, baseRevision } = conflict;
  const { conflicts, fromThem, fromMe } = mergeRevisions(base, theirs, mine);
  const here = useRef<HTMLElement>(null);

  // The verdict beside the form reads it again, now that choices stand in it.
  useEffect(() => {
    here.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, []);

  return (
    <section
      ref={here}
      aria-labelledby="conflict-title"
      className="mb-6 border-2 border-urgent bg-surface"
    >
      <input type="hidden" name="seenRevision" value={theirs.revision} />
      <div className="border-b border-line bg-urgent-soft px-4 py-2">
        <h2 id="conflict-title" className="text-xl font-semibold">
          {theirName(conflict)} recorded revision {theirs.revision} while you amended revision{" "}
          {baseRevision}
        </h2>
        <p>
          <Moment at={theirs.recordedAt} />, because: {reasonWords(theirs)}. Your entries are in the
          form below, as you left them.
        </p>
      </div>
      <div className="space-y-4 px-4 py-3">
        {conflicts.length > 0 ? (
          <div>
            <h3 className="mb-1 font-semibold">
              Changed by both: choose which is right ({conflicts.length})
            </h3>
            <div className="border-t border-line">
              {conflicts.map((field) =>
                field === "freeText" ? (
                  <ConflictText key={field} conflict={conflict} />
                ) : (
                  <ConflictField key={field} finding={field} conflict={conflict} />
                ),
              )}
            </div>
          </div>
        ) : (
          <p>You changed different things. Both changes are recorded.</p>
        )}
        <ConflictMerged
          title={`Changed in revision ${theirs.revision} only: will be added to yours`}
          fields={fromThem}
          before={base}
          after={theirs}
        />
        <ConflictMerged
          title={`Changed in this form only: will be added to revision ${theirs.revision}`}
          fields={fromMe}
          before={base}
          after={mine}
        />
        <Submit>Record as revision {theirs.revision + 1}</Submit>
      </div>
    </section>
  );
}
