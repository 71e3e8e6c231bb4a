import { describe, expect, it } from "vitest";
import { dayOf, endOfDay } from "../../platform/dates.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { closing } from "../follow-up/testing/fictional-loops.ts";
import { changeSettings } from "../practice/mutations.ts";
import { setting } from "../practice/testing/fictional-settings.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { setAbsence } from "../team/absences.ts";
import { addMember } from "../team/mutations.ts";
import { away, newMember } from "../team/testing/fictional-team.ts";
import { clockworkOf } from "./clockwork.ts";
import { confirmReceipt } from "./confirm-receipt.ts";
import { listCalled } from "./list-called.ts";
import { sweepNow } from "./mutations.ts";
import {
  findAlarmSignal,
  findSafetyHealth,
  listAlarms,
  listAlarmsToMe,
  listMyAlarms,
  listSweeps,
} from "./queries.ts";
import { asWorker } from "./testing/as-worker.ts";
import { practiceWith } from "./testing/fictional-alarms.ts";
import type { AlarmRow } from "./view.ts";

type Practice = Awaited<ReturnType<typeof practiceWith>>;

async function addReviewer({ administrator, reviewer }: Practice, name: string) {
  const { id } = await addMember(administrator, newMember({ role: "reviewer", name }));
  return { ...reviewer, id, name };
}

/** A practice with a lead, a deputy and one phone number. */
async function staffed() {
  const practice = await practiceWith();
  const deputy = await addReviewer(practice, "Test Deputy");
  const phone = [{ label: "On call", number: "+44 20 7946 0000", hours: "day and night" }];
  const leads = { safetyLeadId: practice.reviewer.id, deputyId: deputy.id, phone };
  await changeSettings(practice.administrator, setting(leads));
  const called = async () => {
    const of = async (actor: typeof deputy) => alarmsIn(await listAlarmsToMe(actor)).map(ruleOf);
    return {
      owner: await of(practice.clinician),
      deputy: await of(deputy),
      lead: await of(practice.reviewer),
    };
  };
  return { ...practice, deputy, called };
}

const alarmsIn = ({ patients }: { patients: readonly { alarms: readonly AlarmRow[] }[] }) =>
  patients.flatMap(({ alarms }) => alarms);

/** To noon of tomorrow, far from the night whenever the test runs. */
function hoursToNoon({ later }: Practice): number {
  const midnight = endOfDay(dayOf(later(0), "Europe/London"), "Europe/London");
  return (+midnight - +later(0)) / 3_600_000 + 12;
}

const ruleOf = ({ rule, rung }: { rule: string; rung: string }) => `${rule} ${rung}`;

describe("alarms to me", () => {
  it("are the owner's first, then the deputy's too, then the lead's too", async () => {
    const practice = await staffed();
    await practice.climb(19);
    const owner = ["loop_due owner"];
    expect(await practice.called()).toEqual({ owner, deputy: [], lead: [] });
    await practice.climb(25);
    const cover = ["loop_due cover"];
    expect(await practice.called()).toEqual({ owner: cover, deputy: cover, lead: [] });
    await practice.climb(27);
    const lead = ["loop_due lead"];
    expect(await practice.called()).toEqual({ owner: lead, deputy: lead, lead });
    const { count } = await findAlarmSignal(practice.reviewer);
    expect(count).toEqual({ value: 1, capped: false });
  });

  it("go to who covers while the owner is away, instead of the deputy", async () => {
    const practice = await staffed();
    const cover = await addReviewer(practice, "Test Cover");
    await setAbsence(practice.reviewer, away(practice.clinician, cover));
    await practice.climb(25);
    expect(alarmsIn(await listAlarmsToMe(cover))).toHaveLength(1);
    expect((await practice.called()).deputy).toEqual([]);
  });

  it("name the patient, what it is, whose, the next rung, who saw it and whom to phone", async () => {
    const practice = await staffed();
    await practice.climb(25);
    const { patients, phones } = await listAlarmsToMe(practice.clinician, practice.later(25));
    expect(patients).toMatchObject([{ patient: { familyName: "Testpatient" } }]);
    const row = patients[0]?.alarms[0];
    expect(row).toMatchObject({
      title: practice.loop.title,
      responsible: "Test Clinician",
      due: { overdue: true },
      tier: "urgent",
      receipt: null,
    });
    expect(row?.nextAt).not.toBeNull();
    expect(phones).toMatchObject([{ number: "+44 20 7946 0000" }]);
    await confirmReceipt(practice.deputy, { ...practice.key(), version: { [row?.id ?? ""]: 1 } });
    const [seen] = alarmsIn(await listAlarmsToMe(practice.clinician));
    expect(seen?.receipt?.by).toBe("Test Deputy");
  });

  it("are told by e-mail to the same people, once for all, and not to who has seen them", async () => {
    const practice = await staffed();
    await practice.climb(27);
    const [alarm] = alarmsIn(await listAlarmsToMe(practice.clinician));
    const told = async () => {
      const ids = [alarm?.id ?? ""];
      const called = await asWorker(() => listCalled(clockworkOf(practice.id), ids));
      return called.map(({ email, alarms }) => `${email.split("-")[0]} ${alarms}`).toSorted();
    };
    expect(await told()).toEqual(["clinician 1", "reviewer 1", "second 1"]);
    await confirmReceipt(practice.deputy, { ...practice.key(), version: { [alarm?.id ?? ""]: 1 } });
    expect(await told()).toEqual([]);
  });

  it("end when the thing is done", async () => {
    const practice = await staffed();
    expect((await listAlarmsToMe(practice.reviewer)).atTheEnd).toBe(false);
    await practice.climb(40);
    expect((await listAlarmsToMe(practice.reviewer)).atTheEnd).toBe(true);
    await closeLoop(practice.reviewer, closing(practice.loop, { outcome: "moved_away" }));
    await practice.climb(40);
    expect((await practice.called()).lead).toEqual([]);
  });
});

describe("alarms to somebody whom many patients call", () => {
  it("are listed page by page, each patient once, for whom they call only", async () => {
    const practice = await practiceWith();
    const { clinician, reviewer } = practice;
    await newPresentation(clinician, answersForTier.emergency);
    await practice.tick(19);
    const now = practice.later(19);
    const first = await listMyAlarms(clinician, { size: 1, now });
    const second = await listMyAlarms(clinician, { size: 1, cursor: first.next, now });
    const tiers = [first, second].map(({ rows }) => rows.map(({ alarms }) => alarms[0]?.tier));
    expect(tiers).toEqual([["emergency"], ["urgent"]]);
    expect([second.next, second.counts.patients.value]).toEqual([null, 2]);
    const coordinated = listMyAlarms(practice.coordinator);
    await expect(coordinated).rejects.toMatchObject({ code: "forbidden" });
    const called = (await listMyAlarms(reviewer, { now })).rows;
    expect(called.map(({ alarms }) => alarms[0]?.tier)).toEqual(["emergency"]);
  });
});

describe("every running alarm", () => {
  it("is listed by patient and page by page, each once, for reviewers of the practice only", async () => {
    const practice = await practiceWith();
    const stranger = await practiceWith();
    await newPresentation(practice.clinician, answersForTier.emergency);
    await practice.tick(9000);
    const first = await listAlarms(practice.reviewer, { size: 1 });
    const second = await listAlarms(practice.reviewer, { size: 1, cursor: first.next });
    const rules = ({ rows }: typeof first) => alarmsIn({ patients: rows }).map(ruleOf).toSorted();
    expect([first.rows.length, second.rows.length, second.next]).toEqual([1, 1, null]);
    expect(rules(first)).toEqual(["loop_due phone", "suggestion_undecided phone"]);
    expect(rules(second)).toEqual(rules(first));
    expect([first, second].map(({ rows }) => rows[0]?.alarms[0]?.tier)).toEqual([
      "emergency",
      "urgent",
    ]);
    const of = (value: number) => ({ value, capped: false });
    expect(second.counts).toEqual({ patients: of(2), alarms: of(4) });
    expect((await listAlarms(stranger.reviewer)).rows).toEqual([]);
    await expect(listAlarms(practice.clinician)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("puts a patient with anything unseen before one whose alarms were all seen", async () => {
    const practice = await practiceWith();
    const { reviewer, clinician } = practice;
    await newPresentation(clinician, answersForTier.emergency);
    await practice.tick(9000);
    const tiers = async () =>
      (await listAlarmsToMe(reviewer)).patients.map(({ alarms }) => alarms[0]?.tier);
    expect(await tiers()).toEqual(["emergency", "urgent"]);
    const [worst] = (await listAlarmsToMe(reviewer)).patients;
    const version = Object.fromEntries(worst?.alarms.map(({ id }) => [id, 1]) ?? []);
    await confirmReceipt(reviewer, { ...practice.key(), version });
    expect(await tiers()).toEqual(["urgent", "emergency"]);
  });
});

describe("a full sweep", () => {
  it("is kept with what it checked and raised; the second finds nothing new", async () => {
    const practice = await practiceWith();
    const { reviewer, later, key } = practice;
    await sweepNow(reviewer, key(), later(8 * 24));
    await sweepNow(reviewer, key(), later(8 * 24 + 1));
    const runs = await listSweeps(reviewer);
    expect(runs).toMatchObject([
      { kind: "on_demand", by: "Test Reviewer", checked: 2, raised: 0, open: 2 },
      { kind: "on_demand", by: "Test Reviewer", checked: 2, raised: 2, open: 2 },
    ]);
    await expect(sweepNow(practice.clinician, key())).rejects.toMatchObject({ code: "forbidden" });
  });

  it("runs once a night by itself", async () => {
    const practice = await practiceWith();
    const noon = hoursToNoon(practice);
    for (const hours of [0, 0.1, 48, 48.1]) await practice.tick(noon + hours);
    const kinds = (await listSweeps(practice.reviewer)).map(({ kind }) => kind);
    expect(kinds).toEqual(["nightly", "nightly"]);
  });
});

describe("after a clock ran a year ahead for one sweep", () => {
  it("the nights go on, once each, and a sweep counts since the one before now", async () => {
    const practice = await practiceWith();
    const { reviewer, later, key } = practice;
    const noon = hoursToNoon(practice);
    for (const hours of [0, 365 * 24, 48, 48.1, 72]) await practice.tick(noon + hours);
    await newPresentation(practice.clinician, answersForTier.emergency);
    await sweepNow(reviewer, key(), later(noon + 73));
    const runs = (await listSweeps(reviewer)).map(({ kind }) => kind);
    expect(runs).toEqual(["nightly", "on_demand", "nightly", "nightly", "nightly"]);
    const [, onDemand] = await listSweeps(reviewer);
    expect(onDemand?.raised).toBe(2);
    const health = await findSafetyHealth(reviewer, later(noon + 73));
    expect(health.lastSweep).toMatchObject({ kind: "on_demand" });
    const nightly = await findSafetyHealth(reviewer, later(noon + 72));
    expect(nightly.standing).toBe("working");
  });
});

describe("whether alarms can be relied on", () => {
  it("is said by when the worker looked last", async () => {
    const practice = await practiceWith();
    const standing = async (hours: number) =>
      (await findSafetyHealth(practice.clinician, practice.later(hours))).standing;
    expect(await standing(0)).toBe("never");
    await practice.tick(1);
    expect(await standing(1)).toBe("working");
    expect(await standing(1.1)).toBe("stopped");
    expect(await standing(0)).toBe("ahead");
    const { lastSweep } = await findSafetyHealth(practice.coordinator, practice.later(1));
    expect(lastSweep).toMatchObject({ kind: "nightly", checked: 2, raised: 0 });
  });

  it("is told with the number to every open page", async () => {
    const practice = await practiceWith();
    await practice.tick(19);
    const signal = (hours: number) => findAlarmSignal(practice.clinician, practice.later(hours));
    expect(await signal(19)).toMatchObject({ count: { value: 2 }, raised: true });
    const later = await signal(19.1);
    expect(later).toMatchObject({ count: { value: 2 }, raised: false });
    expect(later.asOf.iso).toBe(practice.later(19.1).toISOString());
  });

  it("names a rule that used to raise something every other day and has been silent since", async () => {
    const practice = await practiceWith();
    const { loop } = practice;
    const days = ["2026-07-01", "2026-07-03", "2026-07-05", "2026-07-07"];
    const noon = (day: string) => new Date(`${day}T12:00:00.000Z`);
    await asPractice(ownerDb(), practice.id, async (tx) => {
      for (const at of days.map(noon)) {
        const id = crypto.randomUUID();
        const { id: practiceId } = practice;
        const about = { patientId: loop.patient.id, presentationId: practice.presentation };
        await tx.alarm.create({
          data: {
            ...{ ...about, practiceId, id, rule: "loop_due", loopId: loop.id, tierRank: 1 },
            ...{ openedAt: at, dueBy: at, raisedAt: at, rung: "owner", rungAt: at, clearedAt: at },
          },
        });
        await tx.alarmEvent.create({
          data: { practiceId, alarmId: id, version: 1, kind: "raised", rung: "owner", at },
        });
      }
    });
    const { silences } = await findSafetyHealth(practice.clinician, noon("2026-08-10"));
    expect(silences).toEqual(['"Due and not done": nothing for 34 days, before never more than 2']);
  });
});
