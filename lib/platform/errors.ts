/** Every way a request can fail on purpose. Anything else is a bug. */
export type ErrorCode =
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "already-recorded"
  | "invalid";

/** Field name to the messages that stand beside the field. */
export type FieldErrors = Readonly<Record<string, string[]>>;

/** Thrown deep, caught once at the edge. `message` is for logs: ids only, never patient data. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  /** Words for the person who typed it: with the code "invalid", and with a "conflict" that names both values. */
  readonly fieldErrors: FieldErrors;

  constructor(code: ErrorCode, message: string, fieldErrors: FieldErrors = {}) {
    super(message);
    this.code = code;
    this.fieldErrors = fieldErrors;
  }
}

export const errorMessages: Readonly<Record<ErrorCode, string>> = {
  unauthenticated: "Your session has ended. Sign in again to continue; nothing was saved.",
  forbidden: "Your role does not allow this. Nothing was saved.",
  "not-found": "We could not find that record. Nothing was saved.",
  conflict:
    "Someone else changed this record while you were working on it. Nothing was saved: look at the record again and repeat your change if it still applies.",
  "already-recorded":
    "This form was already recorded with the answers sent before. Open the record to see them, and record again if something changed.",
  invalid: "Something here needs correcting. Nothing was saved.",
};
