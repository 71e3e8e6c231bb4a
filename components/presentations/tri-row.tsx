"use client";

import { Segmented, type SegmentOption } from "@/components/form/segmented";
import { AboutAnswer } from "./about-answer";
import { AskText } from "./ask-text";
import { Problem } from "./problem";
import { type Question, questionAnchor } from "./question";
import { controlLook, labelLook, rowGrid } from "./row-look";
import { useQuestion } from "./use-question";

const options: readonly SegmentOption[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "unknown", label: "Not sure" },
  { value: "not_asked", label: "Not asked", absent: true },
];

const flagged = "has-[input[value=yes]:checked]:shadow-[inset_3px_0_0_var(--emergency)]";

/** A question with four answers. "Not asked" stays chosen until someone asks. */
export function TriRow({ question }: { readonly question: Question }) {
  const { name, described, askId, error, errorId } = useQuestion(question);
  return (
    <fieldset
      id={questionAnchor(question.id)}
      aria-describedby={described}
      className={`${rowGrid} ${question.redFlag ? flagged : ""}`}
    >
      <legend className={labelLook(question)}>{question.label}</legend>
      <AskText id={askId} question={question} />
      <div className={controlLook}>
        <Segmented name={name} options={options} fallback="not_asked" />
      </div>
      <AboutAnswer question={question} />
      <Problem id={errorId}>{error}</Problem>
    </fieldset>
  );
}
