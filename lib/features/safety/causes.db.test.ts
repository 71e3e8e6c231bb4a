import { describe, expect, it, vi } from "vitest";
import { dayOf, endOfDay } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { newDraft } from "../drafts/testing/fictional-draft.ts";
import { handOver } from "../follow-up/hand-over.ts";
import { closeLoop, progressLoop } from "../follow-up/mutations.ts";
import {
  acceptFirst,
  closing,
  handing,
  loopsOf,
  step,
} from "../follow-up/testing/fictional-loops.ts";
import { changeSettings } from "../practice/mutations.ts";
import { setting } from "../practice/testing/fictional-settings.ts";
import { amendPresentation } from "../presentations/mutations.ts";
import { amendment } from "../presentations/testing/fictional-amendment.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPatient, newPresentation } from "../presentations/testing/fictional-record.ts";
import { enterResults } from "../results/mutations.ts";
import { report } from "../results/testing/fictional-results.ts";
import { addMember, deactivateMember } from "../team/mutations.ts";
import { newMember } from "../team/testing/fictional-team.ts";
import { clockworkOf } from "./clockwork.ts";
import * as safety from "./mutations.ts";
import { listAlarmsToMe } from "./queries.ts";
import { asWorker } from "./testing/as-worker.ts";
import { alarmsOf, practiceWith, stepsOf } from "./testing/fictional-alarms.ts";

type Practice = Awaited<ReturnType<typeof practiceWith>>;

/** What is running, but for the recheck that is due in any case: rule and rung. */
async function running({ clinician, loop }: Practice) {
  const open = (await alarmsOf(clinician)).filter(
    ({ clearedAt, rule, loopId }) => !clearedAt && !(rule === "loop_due" && loopId === loop.id),
  );
  return open.map(({ rule, rung }) => `${rule} ${rung}`);
}

async function ordersOf({ clinician, presentation }: Practice) {
  const loops = await loopsOf(clinician, presentation);
  return loops.filter(({ kind }) => kind === "investigation");
}

/** The order that was just accepted, taken on to this state. */
async function orderIn(practice: Practice, ...states: ("ordered" | "resulted" | "reviewed")[]) {
  await acceptFirst(practice.clinician, practice.presentation, 1);
  for (const state of states) {
    const [order] = await ordersOf(practice);
    if (!order) throw new Error("nothing was ordered");
    await progressLoop(practice.clinician, step(order, { state }));
  }
}

/** From the recording to the end of the practice's day. */
function hoursToday({ later }: Practice) {
  const end = endOfDay(dayOf(later(0), "Europe/London"), "Europe/London");
  return (+end - +later(0)) / 3_600_000;
}

const days = (count: number) => count * 24;

describe("the sweep finds", () => {
  it("what is required and nobody decided, until it is decided", async () => {
    const practice = await practiceWith();
    await practice.tick(0.5);
    expect(await running(practice)).toEqual([]);
    await practice.tick(days(9));
    expect(await running(practice)).toEqual(["suggestion_undecided phone"]);
    await acceptFirst(practice.clinician, practice.presentation, 100);
    await practice.tick(days(9) + 1);
    expect(await running(practice)).not.toContain("suggestion_undecided phone");
  });

  it("what the latest revision requires, though a clock that was put back dates it earlier", async () => {
    const practice = await createPractice(ownerDb());
    const { clinician } = practice.actors;
    const at = new Date();
    const hour = 3_600_000;
    const id = await newPresentation(clinician, answersForTier.soon, { at });
    await acceptFirst(clinician, id, 100);
    const amended = new Date(at.getTime() - 0.05 * hour);
    await amendPresentation(clinician, amendment(id, answersForTier.emergency), { at: amended });
    const now = new Date(at.getTime() + 2 * hour);
    await asWorker(() => safety.tick(clockworkOf(practice.id), now));
    const { patients } = await listAlarmsToMe(clinician, now);
    const undecided = patients
      .flatMap(({ alarms }) => alarms)
      .filter(({ rule }) => rule === "suggestion_undecided");
    expect(undecided.map(({ title }) => title)).toEqual([
      expect.not.stringMatching(/^Decided since/),
    ]);
  });

  it("what is required and was ordered in error only", async () => {
    const practice = await practiceWith();
    await acceptFirst(practice.clinician, practice.presentation, 100);
    await practice.tick(days(9));
    expect(await running(practice)).not.toContain("suggestion_undecided phone");
    const [order] = await ordersOf(practice);
    if (!order) throw new Error("nothing was ordered");
    await closeLoop(practice.clinician, closing(order, { outcome: "entered_in_error" }));
    await practice.tick(days(9) + 1);
    expect(await running(practice)).toContain("suggestion_undecided phone");
    const { patients } = await listAlarmsToMe(practice.clinician, practice.later(days(9) + 1));
    const alarms = patients.flatMap((patient) => patient.alarms);
    const [told] = alarms.filter(({ rule }) => rule === "suggestion_undecided");
    expect(told?.title).toMatch(/^(?!Decided since)\S/);
  });

  it("in an emergency what is undecided after ten minutes, and calls who recorded it", async () => {
    const practice = await practiceWith(answersForTier.emergency);
    await practice.tick(0.1);
    expect(await running(practice)).toEqual([]);
    await practice.tick(0.2);
    expect(await running(practice)).toEqual(["suggestion_undecided owner"]);
  });

  it("an emergency hand-over at once", async () => {
    const practice = await practiceWith(answersForTier.emergency);
    await practice.tick(0.001);
    const [alarm] = (await alarmsOf(practice.clinician)).filter(({ rule }) => rule === "loop_due");
    expect(stepsOf(alarm)).toBe("raised owner");
  });

  it("an emergency without an assessment at once, also on the day of 25 hours", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const stepsAt = async (at: string) => {
      const { id, actors } = await createPractice(ownerDb());
      const assess = () => {
        throw new RangeError("broken");
      };
      const recorded = new Date(at);
      await newPresentation(actors.clinician, answersForTier.emergency, { assess, at: recorded });
      const soon = new Date(recorded.getTime() + 5 * 60_000);
      await asWorker(() => safety.tick(clockworkOf(id), soon));
      return (await alarmsOf(actors.clinician)).map(stepsOf);
    };
    // 00:30 in London, on the day before the clocks go back and on that day.
    expect(await stepsAt("2026-10-23T23:30:00Z")).toEqual(["raised owner"]);
    expect(await stepsAt("2026-10-24T23:30:00Z")).toEqual(["raised owner"]);
  });

  it("an emergency hand-over at once that the practice expects by the next day", async () => {
    const { id, actors } = await createPractice(ownerDb());
    const interval = { interval: { emergency: "P1D" }, reason: "the ward rings back" } as const;
    await changeSettings(actors.administrator, setting(interval));
    const recorded = new Date("2026-11-02T00:30:00Z");
    await newPresentation(actors.clinician, answersForTier.emergency, { at: recorded });
    await asWorker(() => safety.tick(clockworkOf(id), new Date("2026-11-02T00:35:00Z")));
    expect((await alarmsOf(actors.clinician)).map(stepsOf)).toEqual(["raised owner"]);
  });

  it("what was ordered and has no result when it is due", async () => {
    const practice = await practiceWith();
    await orderIn(practice, "ordered");
    await practice.tick(days(30));
    expect(await running(practice)).toContain("result_missing phone");
  });

  it("an urgent result that nobody reviewed on its day, though its order is not late", async () => {
    const practice = await practiceWith();
    await orderIn(practice, "ordered", "resulted");
    await practice.tick(0.7 * hoursToday(practice));
    expect(await running(practice)).toEqual([]);
    await practice.tick(0.8 * hoursToday(practice));
    expect(await running(practice)).toContain("result_unreviewed owner");
  });

  it("a result in an emergency at once, and on the phone list by its four hours", async () => {
    const practice = await practiceWith(answersForTier.emergency);
    const { clinician, presentation } = practice;
    const sent = report(clinician, presentation, { "value.esr_mm_h": "90" });
    const { id } = await enterResults(clinician, sent);
    const { dueBy, openedAt } = await inPractice(clinician, (tx) =>
      tx.loop.findFirstOrThrow({ where: { id } }),
    );
    expect(dueBy.getTime() - openedAt.getTime()).toBe(4 * 3_600_000);
    const ofTheResult = async () =>
      (await alarmsOf(clinician)).filter(({ loopId }) => loopId === id).map(stepsOf);
    await practice.tick(0.1);
    expect(await ofTheResult()).toEqual(["raised owner"]);
    await practice.tick(4.1);
    expect(await ofTheResult()).toEqual(["raised owner, climbed phone"]);
  });

  it("a review after which nothing was done, counted from the review and not from a later hand-over", async () => {
    const practice = await practiceWith();
    await orderIn(practice, "ordered", "resulted", "reviewed");
    await practice.tick(0.7 * hoursToday(practice));
    expect(await running(practice)).toEqual([]);
    const [order] = await ordersOf(practice);
    if (!order) throw new Error("nothing was ordered");
    const to = handing(order, { step: "reassign", toId: practice.reviewer.id, note: "mine" });
    await handOver(practice.reviewer, to, { at: practice.later(0.8 * hoursToday(practice)) });
    await practice.tick(hoursToday(practice) + 0.1);
    expect(await running(practice)).toContain("review_not_acted cover");
  });

  it("a draft above routine left alone for 30 minutes, until it is touched", async () => {
    const practice = await practiceWith();
    const { clinician, later } = practice;
    const patient = await newPatient(clinician);
    const draft = await newDraft(clinician, patient, {}, later(0));
    const drafts = async () =>
      (await alarmsOf(clinician)).filter(({ rule }) => rule === "draft_untouched").map(stepsOf);
    await practice.tick(0.49);
    expect(await drafts()).toEqual([]);
    await practice.tick(0.51);
    await inPractice(clinician, (tx) =>
      tx.draft.updateMany({ where: { id: draft.draftId }, data: { touchedAt: later(0.6) } }),
    );
    await practice.tick(0.7);
    await practice.tick(1.15);
    expect(await drafts()).toEqual(["raised owner, cleared owner", "raised owner"]);
  });

  it("what nobody owns once its owner has left, for the lead at once", async () => {
    const practice = await practiceWith();
    const { administrator, clinician, reviewer } = practice;
    await addMember(administrator, newMember());
    await deactivateMember(administrator, {
      ...{ idempotencyKey: crypto.randomUUID(), userId: clinician.id, version: 1 },
      loopsTo: "unassigned",
    });
    await practice.tick(0.1);
    expect(await running({ ...practice, clinician: reviewer })).toEqual(["owner_missing lead"]);
  });
});
