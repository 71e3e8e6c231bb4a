"use client";

import { type FormEvent, type RefObject, useEffect, useState } from "react";
import { type FormState, idle } from "@/components/form/form-state";
import type { Calculator, Problem, Result } from "@/lib/clinical/calculators/model";
import { enteredFromText, readTyped, type Typed } from "./entered-from-text";

/** What the fields hold now, scored. A number that is still being typed is not called wrong. */
export function useScore(
  calculator: Calculator,
  initial: Typed,
  form: RefObject<HTMLFormElement | null>,
) {
  const [typed, setTyped] = useState(initial);
  const [typing, setTyping] = useState(false);

  useEffect(() => {
    if (form.current) setTyped(fieldsOf(calculator, form.current, initial));
  }, [calculator, form, initial]);

  const scored = calculator.score(enteredFromText(calculator.inputs, typed));
  const result: Result =
    typing && scored.state === "problem"
      ? { state: "incomplete", text: "Waiting for the rest of the number", missing: [] }
      : scored;
  return {
    result,
    state: result.state === "problem" ? invalid(result.problems) : idle,
    onInput: (event: FormEvent<HTMLFormElement>) => {
      setTyped(fieldsOf(calculator, event.currentTarget, initial));
      setTyping(event.target instanceof HTMLInputElement && event.target.type === "text");
    },
    onBlur: () => setTyping(false),
  };
}

/** Where no option of a choice is checked, what came in the address stands: a wrong value is not forgotten. */
function fieldsOf(calculator: Calculator, form: HTMLFormElement, initial: Typed): Typed {
  const data = new FormData(form);
  return readTyped(calculator.inputs, (name) => data.get(name) ?? initial[name]);
}

function invalid(problems: readonly Problem[]): FormState {
  const byField = Map.groupBy(problems, ({ field }) => field);
  const fieldErrors = Object.fromEntries(
    [...byField].map(([field, found]) => [field, found.map(({ text }) => text)]),
  );
  return { status: "invalid", fieldErrors, values: {} };
}
