"use client";

import { fieldLook } from "@/components/form/field-look";
import { Segmented } from "@/components/form/segmented";
import { AboutAnswer } from "./about-answer";
import { AskText } from "./ask-text";
import { Problem } from "./problem";
import { type Question, questionAnchor } from "./question";
import { controlLook, labelLook, rowGrid, wideControlLook } from "./row-look";
import { useQuestion } from "./use-question";

const notAsked = { value: "", label: "Not asked", absent: true } as const;

/** One answer of several: as segments when they fit one line, else as the browser's own list. */
export function ChoiceRow({ question }: { readonly question: Question }) {
  const letters = question.options.reduce((sum, { label }) => sum + label.length + 4, 0);
  return letters <= 36 ? <SegmentRow question={question} /> : <ListRow question={question} />;
}

function SegmentRow({ question }: { readonly question: Question }) {
  const { name, described, askId, error, errorId } = useQuestion(question);
  return (
    <fieldset id={questionAnchor(question.id)} aria-describedby={described} className={rowGrid}>
      <legend className={labelLook(question)}>{question.label}</legend>
      <AskText id={askId} question={question} />
      <div className={wideControlLook}>
        <Segmented name={name} options={[...question.options, notAsked]} fallback="" />
      </div>
      <AboutAnswer question={question} />
      <Problem id={errorId}>{error}</Problem>
    </fieldset>
  );
}

function ListRow({ question }: { readonly question: Question }) {
  const { name, described, askId, id, value, error, errorId } = useQuestion(question);
  return (
    <div id={questionAnchor(question.id)} className={rowGrid}>
      <label htmlFor={id} className={labelLook(question)}>
        {question.label}
      </label>
      <AskText id={askId} question={question} />
      <div className={controlLook}>
        <select
          id={id}
          name={name}
          defaultValue={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          className={`${fieldLook} touchable w-full`}
        >
          {[notAsked, ...question.options].map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      <AboutAnswer question={question} />
      <Problem id={errorId}>{error}</Problem>
    </div>
  );
}
