import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { atMost } from "./at-most.ts";
import { recordAudit } from "./audit.ts";
import { db, inPractice } from "./db.ts";
import { passwordOfNobody, verifyPassword } from "./password.ts";
import type { SessionId } from "./session-id.ts";

const credentials = z.object({
  email: z.email().max(254).toLowerCase(),
  password: z.string().min(1).max(200),
});

interface Account {
  practice_id: string;
  user_id: string;
  password_hash: string;
  disabled: boolean;
}

/** Each guess at a password takes 128 MiB and much of a second: a flood of them must not take everything. */
const guessing = atMost(8);

/**
 * Opens a session, or returns null: for a wrong password, an unknown or disabled user and too many
 * attempts alike, so that the answer tells nothing. `address` is where the request came from, "" when
 * nobody knows: then only the account is counted. Throws when too many sign in at this moment; that
 * counts against nobody.
 */
export async function signIn(sent: unknown, address: string): Promise<SessionId | null> {
  const parsed = credentials.safeParse(sent);
  return parsed.success ? guessing(() => attempt(parsed.data, address)) : null;
}

async function attempt(
  { email, password }: z.output<typeof credentials>,
  address: string,
): Promise<SessionId | null> {
  const counted = {
    account: subject("account", email),
    address: address && subject("address", address),
  };

  const [{ wait } = { wait: 1 }] = await db.$queryRaw<{ wait: number }[]>`
    select begin_sign_in(${counted.account}, ${counted.address}) as wait`;
  if (wait > 0) return null;

  const [account] = await db.$queryRaw<Account[]>`select * from find_sign_in(${email})`;
  const matches = await verifyPassword(password, account?.password_hash ?? passwordOfNobody);
  if (!account || account.disabled || !matches) return null;
  return openSession(account, counted);
}

async function openSession(account: Account, counted: { account: string; address: string }) {
  const { practice_id: practiceId, user_id: userId } = account;
  return inPractice({ id: userId, practiceId }, async (tx) => {
    const [opened] = await tx.$queryRaw<{ id: string }[]>`
      select open_session(${counted.account}, ${counted.address},
                          ${practiceId}::uuid, ${userId}::uuid) as id`;
    if (!opened) throw new Error("open_session returned nothing");
    await recordAudit(tx, { id: userId, practiceId }, "session.opened", "user", userId);
    return { practiceId, id: opened.id };
  });
}

/** What is counted can be recognised again, but not read. */
function subject(kind: "account" | "address", value: string): string {
  return createHash("sha256").update(`${kind}:${value}`).digest("hex");
}
