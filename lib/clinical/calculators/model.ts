import type { Citation } from "../knowledge/model.ts";

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  /** Null where the option is a grade: nothing is added up. */
  readonly points: number | null;
}

export interface ChoiceInput {
  readonly kind: "choice";
  readonly id: string;
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly optional?: true;
}

/** Values outside min to max are impossible, not just abnormal. */
export interface NumberInput {
  readonly kind: "number";
  readonly id: string;
  readonly label: string;
  readonly unit: string | null;
  readonly min: number;
  readonly max: number;
  readonly integer?: true;
  readonly optional?: true;
}

/** A value with the unit it was reported in, entered as `id` and `id_unit`. The unit is never guessed. */
export interface MeasuredInput {
  readonly kind: "measured";
  readonly id: string;
  readonly label: string;
  readonly units: readonly { readonly unit: string; readonly min: number; readonly max: number }[];
}

export type Input = ChoiceInput | NumberInput | MeasuredInput;

/** By input: an option's value, or a number. Absent is not answered, never "no" and never nought. */
export type Entered = Readonly<Record<string, string | number>>;

/** A sentence with what it rests on. */
export interface Statement {
  readonly text: string;
  readonly source: Citation;
  /** Quotes a study’s figure: not for the patient’s eyes on a shared screen. */
  readonly figure?: true;
}

export interface Problem {
  /** The input it is about. */
  readonly field: string;
  /** What was not accepted, and what is. */
  readonly text: string;
}

/** A score; what it can still become; what it lacks; or what cannot be accepted. Never a number from bad input. */
export type Result =
  | {
      readonly state: "complete";
      readonly score: number | string;
      readonly text: string;
      readonly meaning: readonly Statement[];
    }
  | {
      readonly state: "range";
      readonly low: number;
      readonly high: number;
      readonly text: string;
      readonly missing: readonly string[];
      readonly meaning: readonly Statement[];
    }
  | { readonly state: "incomplete"; readonly text: string; readonly missing: readonly string[] }
  | { readonly state: "problem"; readonly problems: readonly [Problem, ...Problem[]] };

export type CalculatorTopic = "spine_cancer" | "likelihood" | "laboratory" | "patient_reported";

export interface Calculator {
  readonly id: string;
  readonly title: string;
  readonly topic: CalculatorTopic;
  /** What it is for, in one line. */
  readonly purpose: string;
  readonly inputs: readonly Input[];
  /** How the result follows from the inputs, in words. */
  readonly formula: string;
  /** Figures from studies: text about a group of people, never about this patient. */
  readonly published: readonly Statement[];
  /** What it cannot say, and who may enter it. */
  readonly limits: readonly string[];
  readonly licence: string;
  readonly sources: readonly [Citation, ...Citation[]];
  readonly score: (entered: Entered) => Result;
}
