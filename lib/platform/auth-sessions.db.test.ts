import { beforeEach, describe, expect, it } from "vitest";
import { Prisma } from "../../prisma/generated/client.ts";
import type { Actor } from "./actor.ts";
import { actorLooking, actorOfSession, revokeSession } from "./auth-sessions.ts";
import { parseSessionId, type SessionId } from "./session-id.ts";
import { ownerDb } from "./testing/owner-db.ts";
import { asPractice, createPractice, openTestSession } from "./testing/practice.ts";

const practice = await createPractice(ownerDb());
const { clinician, reviewer } = practice.actors;
let session: SessionId;

async function open(actor: Actor): Promise<SessionId> {
  const opened = parseSessionId(await openTestSession(ownerDb(), actor));
  if (!opened) throw new Error("not a session id");
  return opened;
}

/** Moves the session's times back, as a clock that runs would. */
const age = (change: Prisma.Sql) =>
  asPractice(ownerDb(), practice.id, (tx) =>
    tx.$executeRaw(Prisma.sql`update auth_session set ${change} where id = ${session.id}::uuid`),
  );

beforeEach(async () => {
  session = await open(clinician);
});

describe("a session", () => {
  it("belongs to its user, with the practice's time zone and profile", async () => {
    expect(await actorOfSession(session)).toEqual(clinician);
  });

  it("has ended after fifteen minutes without a request", async () => {
    await age(Prisma.sql`last_seen_at = now() - interval '14 minutes 50 seconds'`);
    expect(await actorOfSession(session)).not.toBeNull();
    await age(Prisma.sql`last_seen_at = now() - interval '15 minutes'`);
    expect(await actorOfSession(session)).toBeNull();
  });

  it("lives on with every request", async () => {
    await age(Prisma.sql`last_seen_at = now() - interval '14 minutes'`);
    await actorOfSession(session);
    const [seen] = await asPractice(
      ownerDb(),
      practice.id,
      (tx) => tx.$queryRaw<{ ago: number }[]>`
        select extract(epoch from now() - last_seen_at)::float8 as ago
        from auth_session where id = ${session.id}::uuid`,
    );
    expect(seen?.ago).toBeLessThan(10);
  });

  it("goes on ageing while a page only looks", async () => {
    await age(Prisma.sql`last_seen_at = now() - interval '14 minutes 50 seconds'`);
    expect(await actorLooking(session)).toEqual(clinician);
    await age(Prisma.sql`last_seen_at = last_seen_at - interval '10 seconds'`);
    expect(await actorLooking(session)).toBeNull();
    expect(await actorOfSession(session)).toBeNull();
  });

  it("has ended after twelve hours however busy it was", async () => {
    await age(Prisma.sql`expires_at = now()`);
    expect(await actorOfSession(session)).toBeNull();
  });

  it("has ended for every copy of the cookie once it is revoked", async () => {
    await revokeSession(session);
    expect(await actorOfSession(session)).toBeNull();
  });

  it("does not end another one", async () => {
    const other = await open(reviewer);
    await revokeSession(session);
    expect(await actorOfSession(other)).toEqual(reviewer);
  });

  it("is not found under another practice", async () => {
    const elsewhere = await createPractice(ownerDb());
    expect(await actorOfSession({ ...session, practiceId: elsewhere.id })).toBeNull();
  });

  it("ends when its user is disabled, and follows a change of role", async () => {
    const { actors, id } = await createPractice(ownerDb());
    const theirs = await open(actors.coordinator);
    const change = (data: Prisma.UserUpdateManyMutationInput) =>
      asPractice(ownerDb(), id, (tx) =>
        tx.user.updateMany({ where: { id: actors.coordinator.id }, data }),
      );
    await change({ role: "reviewer" });
    expect((await actorOfSession(theirs))?.role).toBe("reviewer");
    await change({ disabledAt: new Date() });
    expect(await actorOfSession(theirs)).toBeNull();
  });
});

describe("what a cookie holds", () => {
  it.each([undefined, null, "", "a.b", 7, "0".repeat(5000), `${"0".repeat(8)}.x`])(
    "is no session when it is %j",
    (value) => {
      expect(parseSessionId(value)).toBeNull();
    },
  );
});
