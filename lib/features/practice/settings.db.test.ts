import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice, createPractice } from "../../platform/testing/practice.ts";
import { newRecheck } from "../follow-up/testing/fictional-loops.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { addMember, deactivateMember } from "../team/mutations.ts";
import { newMember } from "../team/testing/fictional-team.ts";
import { changeSettings } from "./mutations.ts";
import { findPracticeSettings } from "./queries.ts";
import { setting } from "./testing/fictional-settings.ts";

const clinic = async () => (await createPractice(ownerDb())).actors;

describe("the settings of a practice", () => {
  it("keep what they were before, by whom and why", async () => {
    const { administrator, reviewer } = await clinic();
    const phone = [{ label: "Spinal on-call", number: "+44 20 7946 0000", hours: "day and night" }];
    const changes = { safetyLeadId: reviewer.id, phone, reason: "agreed at the meeting" };
    await changeSettings(administrator, setting(changes));
    expect(await findPracticeSettings(reviewer)).toMatchObject({
      safetyLead: reviewer.name,
      phones: phone,
      version: 2,
      history: [
        {
          version: 2,
          by: administrator.name,
          reason: "agreed at the meeting",
          changes: [
            `Safety lead: from none to ${reviewer.name}`,
            "Phone list: from none to Spinal on-call +44 20 7946 0000",
          ],
        },
      ],
    });
  });

  it("changed by two at once are changed by one", async () => {
    const { administrator } = await clinic();
    const results = await Promise.allSettled(
      ["One", "Two"].map((name) => changeSettings(administrator, setting({ name }))),
    );
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict" },
    });
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("are not changed behind their history", async () => {
    const { id, actors } = await createPractice(ownerDb());
    for (const data of [{ name: "Other" }, { name: "Other", version: 2 }]) {
      const attempt = asPractice(ownerDb(), id, (tx) =>
        tx.practice.updateMany({ where: { id }, data }),
      );
      await expect(attempt).rejects.toThrow(/cannot follow version 1|has no event/);
    }
    expect((await findPracticeSettings(actors.reviewer)).version).toBe(1);
  });

  it("name only reviewers, who cannot leave meanwhile", async () => {
    const { administrator, clinician, reviewer } = await clinic();
    const named = changeSettings(administrator, setting({ safetyLeadId: clinician.id }));
    await expect(named).rejects.toMatchObject({
      fieldErrors: { safetyLeadId: [expect.stringContaining("reviewer")] },
    });
    await changeSettings(administrator, setting({ deputyId: reviewer.id }));
    const left = deactivateMember(administrator, {
      idempotencyKey: randomUUID(),
      userId: reviewer.id,
      version: 1,
      loopsTo: "unassigned",
    });
    await expect(left).rejects.toMatchObject({
      fieldErrors: { form: [expect.stringContaining("deputy")] },
    });
  });
});

describe("whoever leads", () => {
  it("does not leave while somebody names them: one of the two is refused", async () => {
    const { id, actors } = await createPractice(ownerDb());
    const { administrator, reviewer } = actors;
    const second = await addMember(administrator, newMember({ role: "reviewer" }));
    // Another change of the team is under way: the deactivation has begun, and waits.
    const busy = await holdingTeam(id);
    const leaving = deactivateMember(administrator, {
      ...{ idempotencyKey: randomUUID(), userId: second.id, version: 1, loopsTo: reviewer.id },
    });
    await busy.untilWaiting(1);
    const naming = changeSettings(administrator, setting({ safetyLeadId: second.id }));
    await busy.untilWaiting(2);
    await busy.end();
    const outcomes = (await Promise.allSettled([leaving, naming])).map(({ status }) => status);
    expect(outcomes.toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("is a reviewer who works here, also to the database", async () => {
    const { id, actors } = await createPractice(ownerDb());
    const { administrator, clinician, reviewer } = actors;
    await addMember(administrator, newMember({ role: "reviewer" }));
    await changeSettings(administrator, setting({ safetyLeadId: reviewer.id }));
    const gone = (data: object) =>
      asPractice(ownerDb(), id, (tx) => tx.user.updateMany({ where: { id: reviewer.id }, data }));
    await expect(gone({ disabledAt: new Date() })).rejects.toThrow(/is the safety lead or deputy/);
    await expect(gone({ role: "clinician" })).rejects.toThrow(/is the safety lead or deputy/);
    const named = asPractice(ownerDb(), id, async (tx) => {
      const data = { deputyId: clinician.id, version: 3 };
      await tx.practice.updateMany({ where: { id }, data });
      await tx.practiceSettingEvent.create({
        data: { practiceId: id, version: 3, changes: {}, byId: administrator.id, at: new Date() },
      });
    });
    await expect(named).rejects.toThrow(/leads and is no reviewer/);
  });
});

/** Another transaction that changes the team, until it is told to end. */
async function holdingTeam(practiceId: string) {
  let end = () => {};
  const until = new Promise<void>((done) => {
    end = done;
  });
  let began = () => {};
  const held = new Promise<void>((done) => {
    began = done;
  });
  const ended = ownerDb().$transaction(
    async (tx) => {
      await tx.$queryRaw`
        select pg_advisory_xact_lock(hashtextextended(${practiceId} || 'team', 0))::text`;
      began();
      await until;
    },
    { timeout: 30_000 },
  );
  await held;
  /** That many others wait for it; gives up after a while, for where they do not. */
  const untilWaiting = async (count: number) => {
    for (let tries = 0; tries < 40; tries += 1) {
      const [row] = await ownerDb().$queryRaw<{ waiting: number }[]>`
        select count(*)::int as waiting from pg_locks held join pg_locks other
          using (locktype, database, classid, objid, objsubid)
        where locktype = 'advisory' and held.granted and not other.granted`;
      if ((row?.waiting ?? 0) >= count) return;
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  return {
    untilWaiting,
    end: () => {
      end();
      return ended;
    },
  };
}

describe("another time zone", () => {
  it("leaves calendar days and instants as they are; the day ends at the new midnight", async () => {
    const { administrator, clinician } = await clinic();
    const onADay = await newRecheck(clinician);
    const at = new Date("2026-06-24T10:00:00.000Z");
    await newPresentation(clinician, answersForTier.emergency, { at });
    await changeSettings(administrator, setting({ timeZone: "Pacific/Auckland" }));
    const loops = await inPractice(clinician, (tx) =>
      tx.loop.findMany({ include: { events: { orderBy: { version: "desc" }, take: 1 } } }),
    );
    const day = loops.find(({ id }) => id === onADay.id);
    expect(day).toMatchObject({
      dueOn: new Date("2026-07-01"),
      dueBy: new Date("2026-07-01T12:00:00.000Z"),
      version: 2,
      events: [{ kind: "due_changed", note: "the day is now that of Pacific/Auckland" }],
    });
    const instant = loops.find(({ id }) => id !== onADay.id);
    expect(instant).toMatchObject({ dueBy: new Date("2026-06-24T14:00:00.000Z"), version: 1 });
  });
});

it.each(["UTC", "Asia/Kolkata", "Europe/Kyiv"])(
  "%s is a time zone to the database as well",
  async (timeZone) => {
    const { administrator, clinician } = await clinic();
    await changeSettings(administrator, setting({ timeZone }));
    expect((await newRecheck({ ...clinician, timeZone })).due.text).toBe("01-Jul-2026");
  },
);

describe("another time zone while something is due the same day", () => {
  it("further east it is due at once: its day is over there, and was when it was recorded", async () => {
    const { administrator, clinician } = await clinic();
    const at = new Date("2026-06-24T18:00:00.000Z");
    const sameDay = { ...answersForTier.soon, chest_pain: "yes" } as const;
    const presentationId = await newPresentation(clinician, sameDay, { at });
    const loop = () =>
      inPractice(clinician, (tx) => tx.loop.findFirst({ where: { presentationId } }));
    const dueOn = new Date("2026-06-24");
    expect(await loop()).toMatchObject({ dueOn, dueBy: new Date("2026-06-24T23:00:00.000Z") });
    await changeSettings(administrator, setting({ timeZone: "Australia/Sydney" }));
    expect(await loop()).toMatchObject({ dueOn, dueBy: at, version: 2 });
    await changeSettings(administrator, setting({ timeZone: "Asia/Tokyo", version: 2 }));
    expect(await loop()).toMatchObject({ dueOn, dueBy: at, version: 2 });
    await changeSettings(administrator, setting({ version: 3 }));
    expect(await loop()).toMatchObject({ dueBy: new Date("2026-06-24T23:00:00.000Z"), version: 3 });
  });
});

describe("an interval of the practice's own", () => {
  it("plans the next recheck, and never delays a clock that brings it forward", async () => {
    const { administrator, clinician } = await clinic();
    await changeSettings(administrator, setting({ interval: { soon: "P3D" } }));
    expect((await newRecheck(clinician)).due.text).toBe("27-Jun-2026");
    const later = { interval: { soon: "P30D" }, version: 2, reason: "no clinic in summer" };
    await changeSettings(administrator, setting(later));
    const clocked = { ...answersForTier.soon, chest_pain: "yes" } as const;
    const at = new Date("2026-06-24T10:00:00.000Z");
    const id = await newPresentation(clinician, clocked, { at });
    const [loop] = await inPractice(clinician, (tx) =>
      tx.loop.findMany({ where: { presentationId: id } }),
    );
    expect(loop?.dueOn).toEqual(new Date("2026-06-24"));
  });
});
