import "server-only";
import { headers } from "next/headers";
import type { z } from "zod";
import type { ActionState, RowResult } from "./action-state.ts";
import type { Actor } from "./actor.ts";
import { AppError, errorMessages, type FieldErrors } from "./errors.ts";
import { fieldsFromForm, valuesFromForm } from "./form-data.ts";
import { type Ability, requireAbility } from "./permissions.ts";
import { sentFromHere } from "./sent-from-here.ts";
import { requireActor } from "./session.ts";

export type { ActionState } from "./action-state.ts";

/** What the person reads after the change was saved. */
export interface Saved {
  readonly message: string;
  readonly id?: string;
  /** Of a form with several records, each changed on its own. */
  readonly rows?: readonly RowResult[];
}

/** Some schemas depend on the practice: a date may not be in its future. */
type SchemaFor<Schema extends z.ZodType> = Schema | ((actor: Actor) => Schema);

/**
 * The one way in for a change: our own form, sign-in, role, validation, then the work.
 * Known failures become a message and give back what was typed; unknown ones reach the error page.
 */
export function createAction<Schema extends z.ZodType>(
  schemaFor: SchemaFor<Schema>,
  ability: Ability,
  run: (actor: Actor, input: z.output<Schema>) => Promise<Saved>,
  whoAsks: () => Promise<Actor> = requireActor,
  howSent: () => Promise<Pick<Headers, "get">> = headers,
): (previous: ActionState, form: FormData) => Promise<ActionState> {
  return async (_previous, form) => {
    try {
      // The type is only what our own pages send.
      const sent: unknown = form;
      if (!(sent instanceof FormData)) throw refused("Send the form again");
      if (!sentFromHere(await howSent())) throw refused("The form must be sent from this site");
      const actor = await whoAsks();
      requireAbility(actor, ability);
      const schema = typeof schemaFor === "function" ? schemaFor(actor) : schemaFor;
      const parsed = schema.safeParse(fieldsFromForm(form));
      if (!parsed.success) throw new AppError("invalid", "form", errorsByField(parsed.error));
      return { status: "saved", ...(await run(actor, parsed.data)) };
    } catch (error) {
      if (error instanceof AppError) return refusal(error, form);
      throw error;
    }
  };
}

function refused(message: string): AppError {
  return new AppError("invalid", "form", { form: [message] });
}

function refusal(error: AppError, form: unknown): ActionState {
  const values = form instanceof FormData ? valuesFromForm(form) : {};
  return Object.keys(error.fieldErrors).length > 0
    ? { status: "invalid", fieldErrors: error.fieldErrors, values }
    : { status: "failed", message: errorMessages[error.code], values };
}

/** Messages by the name the field has in the form, e.g. "answers.fever". */
function errorsByField(error: z.ZodError): FieldErrors {
  const byField = new Map<string, string[]>();
  for (const issue of error.issues) {
    const field = issue.path.slice(0, 2).join(".") || "form";
    byField.set(field, [...(byField.get(field) ?? []), issue.message]);
  }
  return Object.fromEntries(byField);
}
