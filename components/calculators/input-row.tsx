"use client";

import type { ChoiceInput, Input } from "@/lib/clinical/calculators/model";
import { MeasuredRow } from "./measured-row";
import { NumberRow } from "./number-row";
import { OptionList } from "./option-list";
import { ScaleRow } from "./scale-row";
import { YesNoRow } from "./yes-no-row";

interface Props {
  readonly input: Input;
  /** Its place in a long questionnaire; null where items are not counted. */
  readonly number: number | null;
}

/** One input, in the form that suits what can be answered. */
export function InputRow({ input, number }: Props) {
  if (input.kind === "number") return <NumberRow input={input} />;
  if (input.kind === "measured") return <MeasuredRow input={input} />;
  if (isYesNo(input)) return <YesNoRow input={input} number={number} />;
  return input.options.length > 7 ? <ScaleRow input={input} /> : <OptionList input={input} />;
}

function isYesNo({ options }: ChoiceInput): boolean {
  return options.length === 2 && options.every(({ value }) => value === "yes" || value === "no");
}
