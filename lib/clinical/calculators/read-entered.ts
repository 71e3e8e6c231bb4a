import type { ChoiceInput, Entered, Input, MeasuredInput, NumberInput, Problem } from "./model.ts";

export type Reading<I extends Input> =
  | { readonly problems: readonly [Problem, ...Problem[]] }
  | {
      readonly problems: null;
      readonly values: ReadonlyMap<Name<I>, string | number>;
      /** Inputs that are needed and hold nothing. */
      readonly missing: readonly I["id"][];
    };

type Name<I extends Input> = I["id"] | `${I["id"]}_unit`;

/** What was entered, as far as it can be accepted: an empty text is not answered, everything else has to fit. */
export function readEntered<I extends Input>(inputs: readonly I[], entered: Entered): Reading<I> {
  const [first, ...rest] = [
    ...strayNames(inputs, entered),
    ...inputs.flatMap((input) => problemsOf(input, entered)),
  ];
  if (first) return { problems: [first, ...rest] };
  const names = inputs.flatMap(namesOf) as Name<I>[];
  return {
    problems: null,
    values: new Map(names.filter((name) => holds(entered, name)).map((n) => [n, at(entered, n)])),
    missing: inputs
      .filter((input) => !("optional" in input))
      .filter((input) => !namesOf(input).every((name) => holds(entered, name)))
      .map(({ id }): I["id"] => id),
  };
}

/** What an input is entered as. */
export function namesOf(input: Input): readonly string[] {
  return input.kind === "measured" ? [input.id, `${input.id}_unit`] : [input.id];
}

function strayNames(inputs: readonly Input[], entered: Entered): Problem[] {
  const names = inputs.flatMap(namesOf);
  return Object.keys(entered)
    .filter((name) => !names.includes(name))
    .map((field) => ({
      field,
      text: `"${field}" is not an input here. Accepted: ${names.join(", ")}.`,
    }));
}

function problemsOf(input: Input, entered: Entered): Problem[] {
  if (input.kind === "measured") return measuredProblems(input, entered);
  if (!holds(entered, input.id)) return [];
  const value = at(entered, input.id);
  const fits = input.kind === "choice" ? isOption(input, value) : isWithin(input, value);
  return fits ? [] : [refusal(input.id, input.label, value, acceptedBy(input))];
}

function measuredProblems({ id, label, units }: MeasuredInput, entered: Entered): Problem[] {
  if (holds(entered, `${id}_unit`)) {
    const unit = at(entered, `${id}_unit`);
    const limits = units.find((known) => known.unit === unit);
    if (!limits) {
      const known = units.map((accepted) => accepted.unit).join(" or ");
      return [refusal(`${id}_unit`, `Unit of ${label.toLowerCase()}`, unit, known)];
    }
    return problemsOf({ kind: "number", id, label, ...limits }, entered);
  }
  const value = at(entered, id);
  const fits = !holds(entered, id) || (typeof value === "number" && Number.isFinite(value));
  return fits ? [] : [refusal(id, label, value, "a number, with its unit")];
}

function isOption({ options }: ChoiceInput, value: string | number): boolean {
  return options.some((option) => option.value === value);
}

function isWithin({ min, max, integer }: Omit<NumberInput, "kind">, value: string | number) {
  if (typeof value !== "number" || !(value >= min && value <= max)) return false;
  return !integer || Number.isInteger(value);
}

function acceptedBy(input: ChoiceInput | NumberInput): string {
  if (input.kind === "choice") return input.options.map(({ value }) => value).join(", ");
  const unit = input.unit ? ` ${input.unit}` : "";
  return `${input.min} to ${input.max}${unit}${input.integer ? ", whole numbers" : ""}`;
}

function refusal(field: string, label: string, value: string | number, accepted: string): Problem {
  return { field, text: `${label}: ${value} is not accepted. Accepted: ${accepted}.` };
}

function holds(entered: Entered, name: string): boolean {
  return Object.hasOwn(entered, name) && entered[name] !== "" && entered[name] !== undefined;
}

function at(entered: Entered, name: string): string | number {
  return holds(entered, name) ? (entered[name] ?? "") : "";
}
