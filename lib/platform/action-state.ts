import type { FieldErrors } from "./errors.ts";

/** What was typed, by field name, so that a refused form loses nothing. */
export type FormValues = Readonly<Record<string, string | string[]>>;

/** How a refusal begins that was given before the form was looked at. */
export const notSaved = "Not saved: ";

/** How it went with one of several records that were changed one by one. */
export interface RowResult {
  readonly id: string;
  readonly done: boolean;
  readonly words: string;
  /** Somebody else had changed it: the version with which it can be sent again. */
  readonly version?: number;
}

/** What a form learns after it was sent. Start with `{ status: "idle" }`. */
export type ActionState =
  | { readonly status: "idle" }
  | { readonly status: "invalid"; readonly fieldErrors: FieldErrors; readonly values: FormValues }
  | { readonly status: "failed"; readonly message: string; readonly values: FormValues }
  | {
      readonly status: "saved";
      readonly message: string;
      readonly id?: string;
      readonly rows?: readonly RowResult[];
    };
