"use client";

import { FieldError } from "@/components/form/field-error";
import { AboutAnswer } from "./about-answer";
import { BodyMap } from "./body-map";
import { type Question, questionAnchor } from "./question";
import { aboutCornerLook } from "./row-look";
import { useQuestion } from "./use-question";

/** Any number of answers. Nothing ticked means that nobody asked. */
export function ChoicesRow({ question }: { readonly question: Question }) {
  const { name, described, askId, id, values, error, errorId } = useQuestion(question);
  const boxOf = (value: string) => (value === question.options[0]?.value ? id : `${id}-${value}`);
  return (
    <fieldset
      id={questionAnchor(question.id)}
      aria-describedby={described}
      className="answer-row group/choices relative min-w-0 border-b border-line py-1.5 pr-10 pl-3"
    >
      <legend className="float-left leading-5">{question.label}</legend>
      <p id={askId} className="clear-left text-sm leading-4.5 text-quiet">
        {question.note ?? question.ask} Tick all that apply; nothing ticked means not asked.
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-x-8 gap-y-2">
        {question.id === "pain_region" ? (
          <BodyMap options={question.options} boxOf={boxOf} />
        ) : null}
        <div className="grid flex-1 grid-cols-[repeat(auto-fill,minmax(min(100%,11.5rem),1fr))] gap-x-4">
          {question.options.map((option) => (
            <label key={option.value} className="touchable flex min-h-7 items-center gap-2">
              <input
                id={boxOf(option.value)}
                type="checkbox"
                name={name}
                value={option.value}
                defaultChecked={values.includes(option.value)}
                aria-labelledby={`${boxOf(option.value)}-name`}
                className="size-4 shrink-0 accent-accent"
              />
              <span id={`${boxOf(option.value)}-name`}>{option.label}</span>
            </label>
          ))}
        </div>
      </div>
      <AboutAnswer question={question} look={aboutCornerLook} />
      <FieldError id={errorId}>{error}</FieldError>
    </fieldset>
  );
}
