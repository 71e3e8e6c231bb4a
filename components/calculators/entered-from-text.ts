import type { Entered, Input } from "@/lib/clinical/calculators/model";
import { namesOf } from "@/lib/clinical/calculators/read-entered";
import { plainNumber } from "@/lib/features/assessments/plain-number";

/** What stands in the fields, by name, as text. */
export type Typed = Readonly<Record<string, string>>;

/** The fields of a calculator, from an address or a form; anything else there is left alone. */
export function readTyped(inputs: readonly Input[], fieldValue: (name: string) => unknown): Typed {
  const typed = inputs.flatMap(namesOf).flatMap((name) => {
    const value = fieldValue(name);
    const text = Array.isArray(value) ? value[0] : value;
    return typeof text === "string" && text.trim() !== "" ? [[name, text.trim()] as const] : [];
  });
  return Object.fromEntries(typed);
}

/** Numbers become numbers. What cannot be read stays text, for the calculator to refuse by name. */
export function enteredFromText(inputs: readonly Input[], typed: Typed): Entered {
  const numbers = inputs.filter(({ kind }) => kind !== "choice").map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [
      name,
      numbers.includes(name) && plainNumber.test(text) ? Number(text) : text,
    ]),
  );
}
