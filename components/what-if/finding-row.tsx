"use client";

import { memo } from "react";
import { FormContext } from "@/components/form/form-context";
import { type FormState, idle } from "@/components/form/form-state";
import { answerName, type Question } from "@/components/presentations/question";
import { QuestionRow } from "@/components/presentations/question-row";
import type { EnteredValue } from "./entered";

interface Props {
  readonly question: Question;
  /** undefined: not asked. */
  readonly entered: EnteredValue | undefined;
  /** Why it is not counted; undefined while it can be an answer. */
  readonly problem: string | undefined;
  /** Belongs to the rule that is looked at. */
  readonly inFocus: boolean;
}

/** A row of the intake that answers to the pad instead of a form that is sent. */
export const FindingRow = memo(function FindingRow(props: Props) {
  const { question, entered, problem, inFocus } = props;
  const name = answerName(question.id);
  const initial =
    entered === undefined ? {} : { [name]: typeof entered === "string" ? entered : [...entered] };
  return (
    <FormContext value={{ state: stateOf(name, problem), pending: false, initial, prefix: "" }}>
      <div className={inFocus ? "border-l-3 border-accent bg-accent-soft" : undefined}>
        <QuestionRow question={question} />
      </div>
    </FormContext>
  );
});

function stateOf(name: string, problem: string | undefined): FormState {
  if (problem === undefined) return idle;
  return { status: "invalid", fieldErrors: { [name]: [`Not counted: ${problem}.`] }, values: {} };
}
