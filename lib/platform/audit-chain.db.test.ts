import { describe, expect, it } from "vitest";
import { recordAudit } from "./audit.ts";
import { findBrokenLinks } from "./audit-chain.ts";
import { inPractice, type Tx } from "./db.ts";
import { ownerDb } from "./testing/owner-db.ts";
import type { TestPractice } from "./testing/practice.ts";
import { asPractice, createPractice } from "./testing/practice.ts";

async function practiceWithEvents(count: number): Promise<TestPractice> {
  const practice = await createPractice(ownerDb());
  const { clinician } = practice.actors;
  for (let n = 0; n < count; n++)
    await inPractice(clinician, (tx) =>
      recordAudit(tx, clinician, "patient.read", "patient", clinician.id, { n }),
    );
  return practice;
}

const brokenIn = ({ actors: { auditor } }: TestPractice) =>
  inPractice(auditor, (tx) => findBrokenLinks(tx));

/** As somebody could who holds the server: with the triggers off. */
const tamper = ({ id }: TestPractice, run: (tx: Tx) => Promise<unknown>) =>
  asPractice(ownerDb(), id, async (tx) => {
    await tx.$executeRaw`alter table audit_event disable trigger user`;
    await run(tx);
    await tx.$executeRaw`alter table audit_event enable trigger user`;
  });

describe("the audit chain", () => {
  it("is whole after events one by one and at once", async () => {
    const practice = await practiceWithEvents(3);
    const { clinician, reviewer } = practice.actors;
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        inPractice(n % 2 ? clinician : reviewer, (tx) =>
          recordAudit(tx, n % 2 ? clinician : reviewer, "review.listed", "list", null, { n }),
        ),
      ),
    );
    expect(await brokenIn(practice)).toEqual([]);
    const events = await inPractice(practice.actors.auditor, (tx) =>
      tx.auditEvent.findMany({ orderBy: { seq: "asc" }, select: { seq: true } }),
    );
    expect(events.map(({ seq }) => Number(seq))).toEqual(
      Array.from({ length: 23 }, (_, n) => n + 1),
    );
  });

  it("leaves no gap when a transaction fails after its event", async () => {
    const practice = await practiceWithEvents(1);
    const { clinician } = practice.actors;
    const failed = inPractice(clinician, async (tx) => {
      await recordAudit(tx, clinician, "patient.read", "patient", clinician.id);
      throw new Error("after the event");
    });
    await expect(failed).rejects.toThrow("after the event");
    await inPractice(clinician, (tx) =>
      recordAudit(tx, clinician, "patient.read", "patient", clinician.id),
    );
    expect(await brokenIn(practice)).toEqual([]);
  });

  it("takes number, time and hashes from the database, whatever the application says", async () => {
    const practice = await practiceWithEvents(1);
    const { clinician } = practice.actors;
    await inPractice(clinician, (tx) =>
      tx.auditEvent.create({
        data: {
          practiceId: practice.id,
          seq: 77,
          at: new Date(0),
          actorId: clinician.id,
          action: "patient.read",
          subjectType: "patient",
          detail: {},
          prevHash: Buffer.from("forged"),
          hash: Buffer.from("forged"),
        },
      }),
    );
    expect(await brokenIn(practice)).toEqual([]);
  });

  it("shows a changed event", async () => {
    const practice = await practiceWithEvents(4);
    await tamper(
      practice,
      (tx) => tx.$executeRaw`update audit_event set action = 'patient.registered' where seq = 2`,
    );
    expect(await brokenIn(practice)).toEqual([{ seq: 2n, fault: "changed" }]);
  });

  it("shows an event whose hash was made to fit", async () => {
    const practice = await practiceWithEvents(4);
    await tamper(practice, async (tx) => {
      await tx.$executeRaw`update audit_event set actor_id = practice_id where seq = 2`;
      await tx.$executeRaw`
        update audit_event set hash = audit_hash(audit_event) where seq = 2`;
    });
    expect(await brokenIn(practice)).toEqual([{ seq: 3n, fault: "unlinked" }]);
  });

  it("shows an event that is gone, in the middle and at the end", async () => {
    const practice = await practiceWithEvents(4);
    await tamper(practice, (tx) => tx.$executeRaw`delete from audit_event where seq in (2, 4)`);
    expect(await brokenIn(practice)).toEqual([
      { seq: 3n, fault: "unlinked" },
      { seq: 4n, fault: "tail missing" },
    ]);
  });
});
