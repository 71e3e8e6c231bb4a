"use client";

import { FieldError } from "@/components/form/field-error";
import { type Question, questionAnchor } from "./question";
import { useQuestion } from "./use-question";

/** Any number of answers. Nothing ticked means that nobody asked. */
export function ChoicesRow({ question }: { readonly question: Question }) {
  const { name, described, askId, id, values, error, errorId } = useQuestion(question);
  return (
    <fieldset
      id={questionAnchor(question.id)}
      aria-describedby={described}
      className="min-w-0 border-b border-line py-1.5 pr-2 pl-3"
    >
      <legend className="float-left leading-5">{question.label}</legend>
      <p id={askId} className="clear-left text-sm leading-4.5 text-quiet">
        {question.ask} Tick all that apply; nothing ticked means not asked.
      </p>
      <div className="mt-1 grid grid-cols-[repeat(auto-fill,minmax(11.5rem,1fr))] gap-x-4">
        {question.options.map((option, place) => (
          <label key={option.value} className="touchable flex min-h-7 items-center gap-2">
            <input
              id={place === 0 ? id : undefined}
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={values.includes(option.value)}
              className="size-4 shrink-0 accent-accent"
            />
            {option.label}
          </label>
        ))}
      </div>
      <FieldError id={errorId}>{error}</FieldError>
    </fieldset>
  );
}
