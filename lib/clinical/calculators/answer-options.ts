import type { ChoiceOption } from "./model.ts";

/** An item of a count: it holds or it does not. */
export const yesNoOptions = [
  { value: "yes", label: "Yes", points: 1 },
  { value: "no", label: "No", points: 0 },
] as const satisfies readonly ChoiceOption[];

/** An 11-point scale. */
export const zeroToTenOptions = [
  { value: "0", label: "0", points: 0 },
  { value: "1", label: "1", points: 1 },
  { value: "2", label: "2", points: 2 },
  { value: "3", label: "3", points: 3 },
  { value: "4", label: "4", points: 4 },
  { value: "5", label: "5", points: 5 },
  { value: "6", label: "6", points: 6 },
  { value: "7", label: "7", points: 7 },
  { value: "8", label: "8", points: 8 },
  { value: "9", label: "9", points: 9 },
  { value: "10", label: "10", points: 10 },
] as const satisfies readonly ChoiceOption[];
