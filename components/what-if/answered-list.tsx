"use client";

import { X } from "lucide-react";
import type { MouseEvent } from "react";
import { Section } from "@/components/ui/section";
import { type FindingId, findings } from "@/lib/clinical/knowledge/findings";
import { toStoredAnswers } from "@/lib/features/presentations/stored-answers";
import { answerLine } from "@/lib/features/summaries/answer-line";
import type { Entered, ReadAnswers } from "./entered";
import { FindingLink } from "./jump";

interface Props extends ReadAnswers {
  readonly entered: Entered;
  readonly remove: (id: FindingId) => void;
}

/**
 * Everything that has an answer, each one press away from "not asked". As high when it is empty: the rows below
 * must not move while somebody answers them.
 */
export function AnsweredList({ entered, answers, problems, remove }: Props) {
  const given = findings.filter(({ id }) => entered[id] !== undefined);
  const stored = toStoredAnswers(answers);
  return (
    <Section
      id="answered"
      title="Answered"
      aside={`${given.length} of ${findings.length} questions; the others were not asked`}
    >
      <div className="h-42 overflow-y-auto border-y border-line">
        {given.length === 0 ? (
          <p className="py-1.5 text-quiet">Nothing yet. Every question stands at “not asked”.</p>
        ) : null}
        <ul className="gap-x-6 text-sm sm:columns-2">
          {given.map(({ id, label }) => (
            <li
              key={id}
              className="flex break-inside-avoid items-center justify-between gap-2 border-b border-line"
            >
              <span className="min-w-0">
                <FindingLink id={id} />:{" "}
                {problems[id] ? (
                  <span className="font-medium text-emergency">not counted</span>
                ) : (
                  answerLine(stored, id).answer
                )}
              </span>
              <button
                type="button"
                aria-label={`Remove: ${label}`}
                onClick={(event) => {
                  keepFocusNearby(event);
                  remove(id);
                }}
                className="touchable flex size-6 shrink-0 cursor-pointer items-center justify-center rounded-sm text-quiet hover:bg-sunken hover:text-ink"
              >
                <X aria-hidden className="size-3.5" strokeWidth={2.25} />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

/** The button is about to leave the page: the next one takes over, else the one before, else the search. */
function keepFocusNearby({ currentTarget }: MouseEvent<HTMLButtonElement>) {
  const item = currentTarget.closest("li");
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  const heir = next?.querySelector("button") ?? document.getElementById("finding-search");
  heir?.focus({ preventScroll: true });
}
