"use client";

import { ChevronRight } from "lucide-react";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import type { ReadAnswers } from "./entered";
import { FindingRow } from "./finding-row";
import type { QuestionGroup } from "./questions";
import type { Change, Tried } from "./tried";

interface Props {
  readonly group: QuestionGroup;
  readonly tried: Tried;
  readonly problems: ReadAnswers["problems"];
  readonly focus: ReadonlySet<FindingId>;
  /** What was searched for stands open. */
  readonly searching: boolean;
  readonly dispatch: (change: Change) => void;
}

/** One group of the catalogue under its heading; folded away until it is needed. */
export function FindingGroup(props: Props) {
  const { group, tried, problems, focus, searching, dispatch } = props;
  const open = searching || tried.open.has(group.id);
  const rows = `group-${group.id}`;
  return (
    <section aria-labelledby={`${rows}-title`} className="border-b border-line">
      <h3 id={`${rows}-title`} className="font-semibold">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={rows}
          aria-disabled={searching}
          onClick={() => {
            if (!searching) dispatch({ kind: open ? "folded" : "opened", group: group.id });
          }}
          className="touchable flex min-h-9 w-full cursor-pointer items-center gap-2 px-2 text-left hover:bg-sunken aria-disabled:cursor-default"
        >
          <ChevronRight
            aria-hidden
            className={`size-4 shrink-0 text-quiet ${open ? "rotate-90" : ""}`}
            strokeWidth={2}
          />
          <span className="flex-1">{group.title}</span>
          <span className="text-sm font-normal text-quiet">
            {searching ? matchWords(group) : answeredWords(group, tried)}
          </span>
        </button>
      </h3>
      <div id={rows} hidden={!open} className="border-t border-line bg-surface">
        {open
          ? group.questions.map((question) => (
              <FindingRow
                key={`${question.id}.${tried.redrawn[question.id] ?? 0}`}
                question={question}
                entered={tried.entered[question.id]}
                problem={problems[question.id]}
                inFocus={focus.has(question.id)}
              />
            ))
          : null}
      </div>
    </section>
  );
}

function matchWords({ questions }: QuestionGroup): string {
  return questions.length === 1 ? "1 match" : `${questions.length} matches`;
}

function answeredWords({ questions }: QuestionGroup, { entered }: Tried): string {
  const answered = questions.filter(({ id }) => entered[id] !== undefined).length;
  return `${answered} of ${questions.length} answered`;
}
