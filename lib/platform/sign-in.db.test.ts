import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { actorOfSession } from "./auth-sessions.ts";
import { db, inPractice } from "./db.ts";
import { hashPassword } from "./password.ts";
import { signIn } from "./sign-in.ts";
import { ownerDb } from "./testing/owner-db.ts";
import { asPractice, createPractice, type TestPractice } from "./testing/practice.ts";

const password = "correct horse battery staple";
let practice: TestPractice;
let address: string;

beforeAll(async () => {
  practice = await createPractice(ownerDb(), { passwordHash: await hashPassword(password) });
  address = randomUUID();
});

const attempt = (account: string, from: string) =>
  db.$queryRaw<{ wait: number }[]>`select begin_sign_in(${account}, ${from}) as wait`.then(
    ([row]) => row?.wait ?? -1,
  );

/** A password takes a quarter of a second on purpose, and longer on a busy machine. */
describe("signing in", { timeout: 30_000 }, () => {
  it("opens a session of that user, whatever the case of the e-mail, and leaves an audit event", async () => {
    const { clinician } = practice.actors;
    const email = practice.emails.clinician.toUpperCase();
    const session = await signIn({ email, password }, address);
    expect(session && (await actorOfSession(session))).toEqual(clinician);
    const events = await inPractice(clinician, (tx) =>
      tx.auditEvent.findMany({ select: { action: true, actorId: true } }),
    );
    expect(events).toContainEqual({ action: "session.opened", actorId: clinician.id });
  });

  it.each([
    ["a wrong password", { password: "wrong" }],
    ["an unknown user", { email: "nobody@test.example" }],
    ["no e-mail", { email: "nobody" }],
    ["no password", { password: "" }],
    ["a list for a password", { password: ["a"] }],
  ])("is refused for %s without saying why", async (_, changes) => {
    const sent = { email: practice.emails.reviewer, password, ...changes };
    expect(await signIn(sent, address)).toBeNull();
  });

  it("is refused for a disabled user", async () => {
    await asPractice(ownerDb(), practice.id, (tx) =>
      tx.user.updateMany({
        where: { practiceId: practice.id, role: "auditor" },
        data: { disabledAt: new Date() },
      }),
    );
    expect(await signIn({ email: practice.emails.auditor, password }, address)).toBeNull();
  });

  it("refuses the ninth at the same moment", { timeout: 60_000 }, async () => {
    const from = randomUUID();
    const guesses = Array.from({ length: 9 }, (_, n) =>
      signIn({ email: `nobody-${n}@test.example`, password: "wrong" }, from),
    );
    const results = await Promise.allSettled(guesses);
    expect(results.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 8 }, () => "fulfilled"),
      "rejected",
    ]);
  });

  it("takes as long for an unknown user as for a wrong password", async () => {
    const took = async (email: string) => {
      const start = performance.now();
      await signIn({ email, password: "wrong" }, randomUUID());
      return performance.now() - start;
    };
    const known = await took(practice.emails.administrator);
    const unknown = await took(`${randomUUID()}@test.example`);
    expect(unknown).toBeGreaterThan(known / 3);
    expect(known).toBeGreaterThan(unknown / 3);
  });

  it("is paused for an account after five failures, for the right password as well", async () => {
    const email = practice.emails.coordinator;
    const wrong = Array.from({ length: 5 }, () => signIn({ email, password: "wrong" }, address));
    expect(await Promise.all(wrong)).toEqual([null, null, null, null, null]);
    expect(await signIn({ email, password }, address)).toBeNull();
  });

  it("opens a session when the address is not known", async () => {
    const email = practice.emails.reviewer;
    expect(await signIn({ email, password }, "")).not.toBeNull();
  });

  it("forgets the failures of an account once it succeeds", async () => {
    const email = practice.emails.administrator;
    for (let n = 0; n < 3; n++) await signIn({ email, password: "wrong" }, address);
    expect(await signIn({ email, password }, address)).not.toBeNull();
    expect(await signIn({ email, password }, address)).not.toBeNull();
  });
});

describe("attempts", () => {
  it("that come all at once are counted before a password is looked at", async () => {
    const account = randomUUID();
    const waits = await Promise.all(
      Array.from({ length: 100 }, (_, n) => attempt(account, `${account}-${n}`)),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it("have to wait twice as long each time, a quarter of an hour at most", async () => {
    const account = randomUUID();
    const waits: number[] = [];
    for (let n = 0; n < 12; n++) {
      await attempt(account, randomUUID());
      if (n >= 4) waits.push(await attempt(account, randomUUID()));
      await passTime(account);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it("of one address on many accounts end after a hundred", async () => {
    const from = randomUUID();
    const waits: number[] = [];
    for (let n = 0; n < 101; n++) waits.push(await attempt(randomUUID(), from));
    expect(waits.slice(0, 100).every((wait) => wait === 0)).toBe(true);
    expect(waits[100]).toBe(900);
  });

  it("of an address that has to wait do not lock an account", async () => {
    const from = randomUUID();
    for (let n = 0; n < 100; n++) await attempt(randomUUID(), from);
    const account = randomUUID();
    for (let n = 0; n < 10; n++) expect(await attempt(account, from)).toBe(900);
    expect(await attempt(account, randomUUID())).toBe(0);
  });

  it("without an address are counted for their account only", async () => {
    const waits: number[] = [];
    for (let n = 0; n < 120; n++) waits.push(await attempt(randomUUID(), ""));
    expect(new Set(waits)).toEqual(new Set([0]));
    const account = randomUUID();
    for (let n = 0; n < 5; n++) await attempt(account, "");
    expect(await attempt(account, "")).toBe(30);
  });

  /** The pause is over, the hour in which failures are counted is not. */
  const passTime = (account: string) =>
    ownerDb().$executeRaw`
      update sign_in_throttle set locked_until = null where subject = ${account}`;
});
