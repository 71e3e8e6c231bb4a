"use client";

import { useRef } from "react";
import type { IntakeSection } from "./question";
import { SafetyList } from "./safety-list";
import { SectionNav } from "./section-nav";
import { useEntered } from "./use-entered";

interface Props {
  readonly sections: readonly IntakeSection[];
  readonly age: string;
}

/** Beside the form: the way to each section, and the state of the safety questions. */
export function IntakeSide({ sections, age }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const entered = useEntered(here);
  const [first] = sections;
  return (
    <div ref={here} className="order-first mb-5 space-y-4 text-sm lg:mb-0">
      <SectionNav sections={sections} entered={entered} />
      {first ? (
        <div className="hidden lg:block">
          <SafetyList questions={first.questions} age={age} entered={entered} />
        </div>
      ) : null}
    </div>
  );
}
