"use client";

import { useRef } from "react";
import { DraftAsks } from "@/components/drafts/draft-asks";
import { DraftStatus } from "@/components/drafts/draft-status";
import { Submit } from "@/components/form/submit";
import { isSettled } from "./progress";
import type { Question } from "./question";
import { useEntered } from "./use-entered";

interface Props {
  readonly questions: readonly Question[];
  readonly recordLabel: string;
}

/** Stays at the foot of the form: how much of the safety set is answered, what is kept, and the way to record. */
export function RecordBar({ questions, recordLabel }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const entered = useEntered(here);
  const total = questions.length + 1;
  const missing = entered ? questions.filter((one) => !isSettled(one, entered)).length : null;
  return (
    <div
      ref={here}
      className="screen-only sticky bottom-13 z-10 border-t border-control bg-surface py-2 pr-2 pl-3 lg:bottom-0"
    >
      <DraftAsks />
      <div className="flex items-center justify-between gap-4">
        <div className="min-w-0">
          <p className="min-h-5 text-sm">
            {missing === null ? null : (
              <>
                <strong className="font-semibold">
                  {total - missing} of {total} safety questions answered.
                </strong>{" "}
                {missing > 0 ? "What is missing is named and followed up." : null}
              </>
            )}
          </p>
          <DraftStatus />
        </div>
        <Submit>{recordLabel}</Submit>
      </div>
    </div>
  );
}
