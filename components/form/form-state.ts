import type { RowResult } from "@/lib/platform/action-state";

export type FormValues = Readonly<Record<string, string | string[]>>;

/** What a server action answers to a form; the shape is the same for every form. */
export type FormState =
  | { readonly status: "idle" }
  | {
      readonly status: "invalid";
      readonly fieldErrors: Readonly<Record<string, string[]>>;
      readonly values: FormValues;
    }
  | { readonly status: "failed"; readonly message: string; readonly values: FormValues }
  | {
      readonly status: "saved";
      readonly message: string;
      readonly id?: string;
      readonly rows?: readonly RowResult[];
    };

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

export const idle: FormState = { status: "idle" };

/** What was typed before the page was drawn again; empty at first and after a save. */
export function valuesOf(state: FormState): FormValues {
  return state.status === "invalid" || state.status === "failed" ? state.values : {};
}

export function errorsOf(state: FormState): Readonly<Record<string, string[]>> {
  return state.status === "invalid" ? state.fieldErrors : {};
}
