"use client";

import type { FindingId } from "@/lib/clinical/knowledge/findings";
import type { LastAnswer } from "@/lib/features/presentations/view";
import { enterAnswer } from "./enter-answer";

interface Props {
  readonly id: FindingId;
  readonly last: LastAnswer;
  /** Then it is the record that says so. */
  readonly onUse: () => void;
}

/** What was answered at an earlier presentation, as text: nothing of it counts until somebody chooses to use it. */
export function LastTime({ id, last: { words, value }, onUse }: Props) {
  function use() {
    onUse();
    if (value !== null) enterAnswer(id, value);
  }
  return (
    <div className="text-sm text-quiet first-letter:uppercase sm:col-start-1">
      {words}
      {value === null ? null : (
        <>
          {" "}
          <button
            type="button"
            onClick={use}
            className="screen-only inline-flex h-6 cursor-pointer items-center text-accent underline underline-offset-3 [@media(scripting:none)]:hidden"
          >
            use again
          </button>
        </>
      )}
    </div>
  );
}
