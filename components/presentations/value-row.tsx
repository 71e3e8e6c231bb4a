"use client";

import { fieldLook } from "@/components/form/field-look";
import { AboutAnswer } from "./about-answer";
import { AskText } from "./ask-text";
import { Problem } from "./problem";
import { type Question, questionAnchor } from "./question";
import { controlLook, labelLook, rowGrid } from "./row-look";
import { UnitSelect } from "./unit-select";
import { useQuestion } from "./use-question";

/** A number with its unit, which may have to be chosen, or a date that may lack its day or month. Empty means not asked. */
export function ValueRow({ question }: { readonly question: Question }) {
  const field = useQuestion(question);
  const isDate = question.kind === "date";
  return (
    <div id={questionAnchor(question.id)} className={rowGrid}>
      <label htmlFor={field.id} className={labelLook(question)}>
        {question.label}
      </label>
      <AskText id={field.askId} question={question} />
      <div className={controlLook}>
        <div className="flex items-center gap-2">
          <input
            id={field.id}
            name={field.name}
            type="text"
            inputMode={isDate ? undefined : "decimal"}
            autoComplete="off"
            maxLength={20}
            placeholder="not asked"
            defaultValue={field.value}
            aria-invalid={field.error || question.invalid ? true : undefined}
            aria-describedby={field.described}
            className={`${fieldLook} touchable font-mono ${isDate ? "w-34" : "w-28"}`}
          />
          {question.unit ? <span id={field.unitId}>{question.unit}</span> : null}
          {question.units.length > 0 ? <UnitSelect question={question} /> : null}
        </div>
      </div>
      <AboutAnswer question={question} />
      <Problem id={field.errorId}>{field.error}</Problem>
    </div>
  );
}
