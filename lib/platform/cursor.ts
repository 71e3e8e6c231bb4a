import { z } from "zod";

/** An instant as `toISOString` writes it. PostgreSQL knows no year 0. */
export const placeInstant = z.iso
  .datetime({ precision: 3 })
  .refine((instant) => !instant.startsWith("0000"));

/** A place in a list, for the address bar. */
export function writeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** null for the first page, and for anything that was not written by us: the list then starts again. */
export function readCursor<Place>(
  cursor: string | null | undefined,
  schema: z.ZodType<Place>,
): Place | null {
  if (!cursor) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return schema.safeParse(place).data ?? null;
  } catch {
    return null;
  }
}
