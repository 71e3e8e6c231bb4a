"use client";

import { useRef } from "react";
import { FormContext } from "@/components/form/form-context";
import { buttonClass } from "@/components/ui/button";
import { type CalculatorId, findCalculator } from "@/lib/clinical/calculators/calculators";
import type { Typed } from "./entered-from-text";
import { InputRow } from "./input-row";
import { ResultPanel } from "./result-panel";
import { ShortResult } from "./short-result";
import { useScore } from "./use-score";

interface Props {
  readonly calculatorId: CalculatorId;
  /** What the fields start with. */
  readonly typed: Typed;
}

/** From here on the items are counted, so that one can find one’s place. */
const longForm = 12;

/** The result follows every choice. Without JavaScript the form is sent and the page answers. */
export function CalculatorForm({ calculatorId, typed }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const calculator = findCalculator(calculatorId);
  if (!calculator) throw new Error(`There is no calculator ${calculatorId}.`);
  const { result, state, onInput, onBlur } = useScore(calculator, typed, form);
  const numbered = calculator.inputs.length > longForm;
  const path = `/calculators/${calculator.id}`;
  return (
    <FormContext value={{ state, pending: false, initial: typed, prefix: "" }}>
      <form
        ref={form}
        action={path}
        method="get"
        noValidate
        onInput={onInput}
        onBlur={onBlur}
        onSubmit={(event) => event.preventDefault()}
        className="grid max-w-6xl gap-x-8 gap-y-4 lg:grid-cols-[62fr_38fr]"
      >
        <div className="min-w-0 border-t border-line">
          {calculator.inputs.map((input, place) => (
            <InputRow key={input.id} input={input} number={numbered ? place + 1 : null} />
          ))}
          <div className="mt-3 flex items-center gap-2">
            <noscript>
              <button type="submit" className={buttonClass("primary")}>
                Show the result
              </button>
            </noscript>
            <a href={path} className={buttonClass("secondary")}>
              Clear
            </a>
            <span className="ml-2 text-sm text-quiet">Nothing here is stored.</span>
          </div>
        </div>
        <ResultPanel calculator={calculator} result={result} />
        <ShortResult result={result} />
      </form>
    </FormContext>
  );
}
