import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { closing } from "../follow-up/testing/fictional-loops.ts";
import { amendPresentation } from "../presentations/mutations.ts";
import { amendment } from "../presentations/testing/fictional-amendment.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { enterResults } from "../results/mutations.ts";
import { report } from "../results/testing/fictional-results.ts";
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

  it("given for one result does not hold the alarm when another comes in the same loop", async () => {
    const practice = await practiceWith(answersForTier.routine);
    const { clinician, presentation, later } = practice;
    const first = report(clinician, presentation, { "value.esr_mm_h": "4" });
    const { id } = await enterResults(clinician, first, { at: later(0.1) });
    await practice.tick(24 * 30);
    const alarm = async () => {
      const all = await alarmsOf(clinician);
      const found = all.find(({ loopId, rule }) => loopId === id && rule === "result_unreviewed");
      if (!found) throw new Error("no alarm");
      return found;
    };
    await confirmReceipt(clinician, seenBy(await alarm()), later(24 * 30 + 1));
    const abnormal = { "value.esr_mm_h": "12", "range.esr_mm_h": "< 10", "flag.esr_mm_h": "H" };
    const second = report(clinician, presentation, abnormal, id);
    await enterResults(clinician, second, { at: later(24 * 30 + 2) });
    await practice.tick(24 * 30 + 1.9);
    expect(stepsOf(await alarm())).toBe("raised phone, receipt phone");
    await practice.tick(24 * 30 + 2.1);
    expect(stepsOf(await alarm())).toBe("raised phone, receipt phone, asked_again phone");
    await confirmReceipt(clinician, seenBy(await alarm()), later(24 * 30 + 3));
    await practice.tick(24 * 30 + 4);
    expect((await alarm()).receiptAt).toEqual(later(24 * 30 + 3));
  });

  it("given before it became more pressing does not hold the alarm", async () => {
    const practice = await practiceWith(answersForTier.soon);
    const { clinician, presentation, later } = practice;
    await practice.tick(24 * 30);
    const undecided = async () => {
      const all = await alarmsOf(clinician);
      const found = all.find(({ rule }) => rule === "suggestion_undecided");
      if (!found) throw new Error("no alarm");
      return found;
    };
    await confirmReceipt(clinician, seenBy(await undecided()), later(24 * 30));
    const emergency = amendment(presentation, answersForTier.emergency);
    await amendPresentation(clinician, emergency, { at: later(24 * 30 + 0.1) });
    await practice.tick(24 * 30 + 0.2);
    expect((await undecided()).receiptAt).toBeNull();
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
