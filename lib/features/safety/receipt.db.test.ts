import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { closing } from "../follow-up/testing/fictional-loops.ts";
import { confirmReceipt } from "./confirm-receipt.ts";
import { alarmsOf, practiceWith, stepsOf } from "./testing/fictional-alarms.ts";

type Practice = Awaited<ReturnType<typeof practiceWith>>;

/** The alarm about the recheck as it stands. */
async function alarmOf({ clinician }: Practice) {
  const alarm = (await alarmsOf(clinician)).find(({ rule }) => rule === "loop_due");
  if (!alarm) throw new Error("no alarm");
  return alarm;
}

const seenBy = (alarm: { readonly id: string; readonly version: number }) => ({
  ...{ idempotencyKey: crypto.randomUUID(), version: { [alarm.id]: alarm.version } },
});

describe("a receipt", () => {
  it("says who and when, holds the alarm for one time box, and no longer", async () => {
    const practice = await practiceWith();
    const { clinician, later } = practice;
    await practice.tick(23);
    await confirmReceipt(clinician, seenBy(await alarmOf(practice)), later(23));
    expect(await alarmOf(practice)).toMatchObject({
      receiptById: clinician.id,
      receiptAt: later(23),
      nextAt: later(27),
      clearedAt: null,
    });
    await practice.climb(26.9);
    expect(await alarmOf(practice)).toMatchObject({ rung: "owner", receiptAt: later(23) });
    await practice.climb(27);
    expect(await alarmOf(practice)).toMatchObject({ rung: "lead", receiptAt: null });
    expect(stepsOf(await alarmOf(practice))).toBe("raised owner, receipt owner, climbed lead");
  });

  it("neither closes the loop nor ends the alarm, and asks again on the last rung", async () => {
    const practice = await practiceWith();
    await practice.tick(40);
    await confirmReceipt(practice.reviewer, seenBy(await alarmOf(practice)), practice.later(40));
    await practice.tick(45);
    expect(stepsOf(await alarmOf(practice))).toBe("raised phone, receipt phone, asked_again phone");
    const { closedAt } = await inPractice(practice.clinician, (tx) =>
      tx.loop.findFirstOrThrow({ where: { id: practice.loop.id } }),
    );
    expect(closedAt).toBeNull();
  });

  it("sent twice counts once; a second person is told who was faster", async () => {
    const practice = await practiceWith();
    await practice.tick(40);
    const alarm = await alarmOf(practice);
    const sent = seenBy(alarm);
    await confirmReceipt(practice.clinician, sent);
    await expect(confirmReceipt(practice.clinician, sent)).resolves.toEqual({ id: alarm.id });
    await expect(confirmReceipt(practice.reviewer, seenBy(alarm))).rejects.toMatchObject({
      code: "conflict",
      fieldErrors: {
        form: [expect.stringContaining("nothing was marked as seen: Test Clinician said so at ")],
      },
    });
  });

  it("of a rung that was left meanwhile, or of what is done, is refused with what it is now", async () => {
    const practice = await practiceWith();
    await practice.tick(19);
    const owner = await alarmOf(practice);
    await practice.tick(25);
    await expect(confirmReceipt(practice.clinician, seenBy(owner))).rejects.toMatchObject({
      fieldErrors: { form: [expect.stringContaining("Cover called")] },
    });
    await closeLoop(practice.reviewer, closing(practice.loop));
    await practice.climb(25);
    const cleared = await alarmOf(practice);
    await expect(confirmReceipt(practice.clinician, seenBy(cleared))).rejects.toMatchObject({
      fieldErrors: { form: [expect.stringContaining("it is done since")] },
    });
  });

  it("of several counts for all or, where one has changed meanwhile, for none", async () => {
    const practice = await practiceWith();
    await practice.tick(9000);
    const all = await alarmsOf(practice.clinician);
    const [first, second] = all;
    if (!first || !second) throw new Error("two alarms are needed");
    const both = { [first.id]: first.version, [second.id]: second.version };
    const { key, reviewer } = practice;
    const stale = { ...both, [second.id]: second.version + 1 };
    await expect(confirmReceipt(reviewer, { ...key(), version: stale })).rejects.toMatchObject({
      code: "conflict",
    });
    const receipts = async () => (await alarmsOf(reviewer)).map((one) => one.receiptById);
    expect(await receipts()).toEqual([null, null]);
    await confirmReceipt(reviewer, { ...key(), version: both });
    expect(await receipts()).toEqual([reviewer.id, reviewer.id]);
  });

  it("is for those who are called and for reviewers, and leaves an audit event", async () => {
    const practice = await practiceWith();
    await practice.tick(19);
    const alarm = await alarmOf(practice);
    const stranger = { ...practice.clinician, id: crypto.randomUUID() };
    await expect(confirmReceipt(stranger, seenBy(alarm))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(confirmReceipt(practice.coordinator, seenBy(alarm))).rejects.toMatchObject({
      code: "forbidden",
    });
    await confirmReceipt(practice.reviewer, seenBy(alarm));
    const [event] = await inPractice(practice.clinician, (tx) =>
      tx.auditEvent.findMany({ where: { action: "alarm.received" } }),
    );
    expect(event).toMatchObject({ actorId: practice.reviewer.id, subjectId: alarm.id });
  });
});
