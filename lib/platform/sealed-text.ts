import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "./env.ts";

const purpose = "backstop.sealed-text";
const oneDay = 24 * 60 * 60;
const content = z.object({ practiceId: z.uuid(), text: z.string() });

/** Encrypts what somebody typed, so that it may stand in an address: for this practice, for one day. */
export function sealText(practiceId: string, text: string): Promise<string> {
  const secret = env("NEXTAUTH_SECRET");
  return encode({ token: { practiceId, text }, secret, salt: purpose, maxAge: oneDay });
}

/** null for anything but a text of this practice that was sealed within the last day. */
export async function unsealText(practiceId: string, sealed: unknown): Promise<string | null> {
  if (typeof sealed !== "string" || sealed === "") return null;
  try {
    const secret = env("NEXTAUTH_SECRET");
    const opened = content.safeParse(await decode({ token: sealed, secret, salt: purpose }));
    return opened.data?.practiceId === practiceId ? opened.data.text : null;
  } catch {
    return null;
  }
}
