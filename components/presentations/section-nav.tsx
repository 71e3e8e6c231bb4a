"use client";

import { countAnswered, type Entered } from "./progress";
import { type IntakeSection, sectionAnchor } from "./question";

interface Props {
  readonly sections: readonly IntakeSection[];
  /** null: not known in this browser, so nothing is counted. */
  readonly entered: Entered | null;
}

const link =
  "touchable flex min-h-6 items-baseline gap-2 border-b border-line py-0.5 hover:bg-sunken";

/** The way to each section of the form, with how many answers it holds. */
export function SectionNav({ sections, entered }: Props) {
  return (
    <nav aria-label="Sections of the form">
      <h2 className="mb-1 font-semibold">Sections</h2>
      <ol className="grid grid-cols-2 gap-x-4 sm:grid-cols-3 md:grid-cols-4 lg:grid-cols-2">
        {sections.map((section, place) => (
          <li key={section.id}>
            <a href={`#${sectionAnchor(section.id)}`} className={link}>
              <Place>{place + 1}</Place>
              <span className="min-w-0 flex-1">{section.short}</span>
              {entered ? <Count value={countAnswered(section, entered)} /> : null}
            </a>
          </li>
        ))}
        <li>
          <a href={`#${sectionAnchor("free-text")}`} className={link}>
            <Place>{sections.length + 1}</Place>
            <span>Free text</span>
          </a>
        </li>
      </ol>
    </nav>
  );
}

function Place({ children }: { readonly children: number }) {
  return <span className="w-4 shrink-0 text-right text-quiet">{children}</span>;
}

function Count({ value }: { readonly value: number }) {
  if (value === 0) return null;
  return (
    <span className="font-medium">
      {value}
      <span className="sr-only"> answered</span>
    </span>
  );
}
