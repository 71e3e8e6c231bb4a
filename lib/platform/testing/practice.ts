import { randomUUID } from "node:crypto";
import { type Actor, actorSchema, type Role, roleLabels, roles } from "../actor.ts";
import type { Db, Tx } from "../db.ts";
import { sessionIdText } from "../session-id.ts";

export interface TestPractice {
  readonly id: string;
  /** One user of each role. */
  readonly actors: Readonly<Record<Role, Actor>>;
  readonly emails: Readonly<Record<Role, string>>;
}

interface Wanted {
  readonly name?: string;
  readonly timeZone?: string;
  readonly guidelineProfile?: "UK" | "US";
  /** As hashPassword gives it, of every user; without one nobody can sign in by password. */
  readonly passwordHash?: string;
}

/** A fictional practice of its own, so that tests need not clean up. `db` must own the tables. */
export async function createPractice(db: Db, wanted: Wanted = {}): Promise<TestPractice> {
  const { timeZone = "Europe/London", guidelineProfile = "UK" } = wanted;
  const { name = "Test practice (fictional)", passwordHash = "none" } = wanted;
  const practiceId = randomUUID();
  const users = roles.map((role) => ({
    practiceId,
    id: randomUUID(),
    role,
    name: `Test ${roleLabels[role]}`,
    email: `${role}-${practiceId}@test.example`,
    passwordHash,
  }));
  await asPractice(db, practiceId, async (tx) => {
    await tx.practice.create({
      data: { id: practiceId, name, timeZone, guidelineProfile, fictional: true },
    });
    await tx.user.createMany({ data: users });
  });
  const byRole = <Value>(pick: (user: (typeof users)[number]) => Value) =>
    Object.fromEntries(users.map((user) => [user.role, pick(user)])) as Record<Role, Value>;
  return {
    id: practiceId,
    actors: byRole((user) => actorSchema.parse({ ...user, timeZone, guidelineProfile })),
    emails: byRole((user) => user.email),
  };
}

/** What the cookie's token holds (`sid`) for a session that was just opened. */
export async function openTestSession(db: Db, actor: Actor): Promise<string> {
  const id = randomUUID();
  const { practiceId } = actor;
  const expiresAt = new Date(Date.now() + 12 * 60 * 60 * 1000);
  await asPractice(db, practiceId, (tx) =>
    tx.authSession.create({ data: { practiceId, id, userId: actor.id, expiresAt } }),
  );
  return sessionIdText({ practiceId, id });
}

/** The owner, too, is held to one practice at a time unless it is a superuser. */
export function asPractice<Result>(
  db: Db,
  practiceId: string,
  run: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select set_config('app.practice_id', ${practiceId}, true)`;
    return run(tx);
  });
}
