import { notSaved } from "@/lib/platform/action-state";

/** A refusal that was given before the form was looked at, in its own words; null where nothing is known. */
export function refusalWords(error: unknown): string | null {
  return error instanceof Error && error.message.startsWith(notSaved) ? error.message : null;
}
