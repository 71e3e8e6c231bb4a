"use client";

import type { ReactNode } from "react";
import { DraftForm } from "@/components/drafts/draft-form";
import type { FormAction, FormValues } from "@/components/form/form-state";
import { TextArea } from "@/components/form/text-area";
import type { DraftStart } from "@/lib/features/drafts/view";
import { IntakeSide } from "./intake-side";
import { IntakeKeys } from "./keys/intake-keys";
import { LivePanel } from "./live-panel";
import type { LiveContext } from "./live-verdict";
import { type IntakeSection, questionAnchor, sectionAnchor } from "./question";
import { QuestionSection } from "./question-section";
import { RecordBar } from "./record-bar";
import { RowNotesProvider } from "./row-notes-context";
import { SaidByBar } from "./said-by-bar";

interface Props {
  readonly action: FormAction;
  /** What the fields hold at first, by field name; nothing for a presentation that begins. */
  readonly initial?: FormValues;
  /** Keeps what is entered, and brings the key under which it is recorded once. Its values win over `initial`. */
  readonly draft?: DraftStart | null;
  /** On the button that sends the form: "Record". */
  readonly recordLabel: string;
  readonly sections: readonly IntakeSection[];
  /** What the verdict needs beside the form's answers. */
  readonly context: LiveContext;
  /** "65 y" */
  readonly age: string;
  /** "Female"; "not known" when it was not registered. */
  readonly sex: string;
  /** The fields nobody sees. */
  readonly children: ReactNode;
}

/** The whole catalogue on one screen, the safety questions first. */
export function IntakeForm({
  action,
  initial = {},
  draft = null,
  recordLabel,
  sections,
  context,
  age,
  sex,
  children,
}: Props) {
  const [first] = sections;
  return (
    <DraftForm action={action} initial={initial} draft={draft}>
      {children}
      <RowNotesProvider>
        <div className="flex flex-col gap-x-8 lg:grid lg:grid-cols-[62fr_38fr]">
          <div className="min-w-0">
            <IntakeKeys sections={sections} />
            <SaidByBar />
            {sections.map((section, place) => (
              <QuestionSection key={section.id} section={section} number={place + 1}>
                {place === 0 ? (
                  <p className="border-b border-line py-2 pl-3">
                    Age {age},{" "}
                    <span id={questionAnchor("sex_at_birth")} tabIndex={-1}>
                      sex at birth {sex}
                    </span>{" "}
                    <span className="text-sm text-quiet">taken from the registration</span>
                  </p>
                ) : null}
              </QuestionSection>
            ))}
            <section id={sectionAnchor("free-text")} className="pb-5">
              <TextArea
                name="freeText"
                label={`${sections.length + 1}  Free text`}
                hint="Kept with the presentation and printed. Free text is not read by the rules: answer the question as well."
                rows={6}
                longest={100_000}
              />
            </section>
            {first ? <RecordBar questions={first.questions} recordLabel={recordLabel} /> : null}
          </div>
          <aside
            aria-label="Verdict and state of the form"
            className="max-lg:contents lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:self-start lg:overflow-y-auto"
          >
            <LivePanel context={context} />
            <IntakeSide sections={sections} age={age} />
          </aside>
        </div>
      </RowNotesProvider>
    </DraftForm>
  );
}
