import { z } from "zod";

/** A row of auth_session. All that the cookie holds. */
export interface SessionId {
  readonly practiceId: string;
  readonly id: string;
}

const text = z.string().transform((value) => value.split("."));
const parts = text.pipe(z.tuple([z.uuid(), z.uuid()]));

/** "<practice id>.<session id>" */
export function sessionIdText({ practiceId, id }: SessionId): string {
  return `${practiceId}.${id}`;
}

/** null when it is not one. */
export function parseSessionId(value: unknown): SessionId | null {
  const parsed = parts.safeParse(value);
  if (!parsed.success) return null;
  const [practiceId, id] = parsed.data;
  return { practiceId, id };
}
