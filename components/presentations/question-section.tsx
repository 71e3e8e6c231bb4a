import type { ReactNode } from "react";
import { FoldableQuestions } from "./foldable-questions";
import { FurtherQuestions } from "./further-questions";
import { AskedAllNo } from "./keys/asked-all-no";
import { type IntakeSection, sectionAnchor } from "./question";

interface Props {
  readonly section: IntakeSection;
  readonly number: number;
  readonly children?: ReactNode;
}

/** A group of the catalogue with its questions, reachable by its heading. */
export function QuestionSection({ section, number, children }: Props) {
  const anchor = sectionAnchor(section.id);
  return (
    <section
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      className="mb-6 border-t border-control bg-surface [contain-intrinsic-size:auto_40rem] [content-visibility:auto]"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line px-3 py-2">
        <h2 id={`${anchor}-title`} className="font-semibold">
          {number} {section.title}
        </h2>
        {section.note ? <p className="text-sm text-quiet">{section.note}</p> : null}
        <AskedAllNo section={section} />
      </div>
      {children}
      <FoldableQuestions questions={section.questions} />
      {section.further ? <FurtherQuestions {...section.further} /> : null}
    </section>
  );
}
