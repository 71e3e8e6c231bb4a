import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { closing } from "../follow-up/testing/fictional-loops.ts";
import { clockworkOf } from "./clockwork.ts";
import * as safety from "./mutations.ts";
import { asWorker } from "./testing/as-worker.ts";
import { alarmsOf, practiceWith, stepsOf } from "./testing/fictional-alarms.ts";

type Practice = Awaited<ReturnType<typeof practiceWith>>;

async function dueAlarms({ clinician, loop }: Practice) {
  const all = await alarmsOf(clinician);
  return all.filter(({ rule, loopId }) => rule === "loop_due" && loopId === loop.id);
}

describe("an alarm about a loop", () => {
  it("climbs from the owner to the phone list while nothing is done, each rung once", async () => {
    const practice = await practiceWith();
    for (const hours of [17.9, 18.1, 18.1, 24.1, 26.3, 26.5, 28.9, 30.5, 400 * 24]) {
      await practice.tick(hours);
    }
    const [alarm, ...more] = await dueAlarms(practice);
    expect(more).toEqual([]);
    expect(alarm).toMatchObject({ rung: "phone", clearedAt: null, nextAt: null });
    expect(stepsOf(alarm)).toBe("raised owner, climbed cover, climbed lead, climbed phone");
  });

  it("goes to the rung it should be on when nobody looked for long", async () => {
    const practice = await practiceWith();
    await practice.tick(40);
    expect(stepsOf((await dueAlarms(practice))[0])).toBe("raised phone");
  });

  it("is raised once by two workers that look at the same moment", async () => {
    const practice = await practiceWith();
    const { id, loop, later } = practice;
    const both = await asWorker(() =>
      Promise.all([
        safety.tick(clockworkOf(id), later(30)),
        safety.climbLoop(clockworkOf(id), loop.id, later(30)),
        safety.climbLoop(clockworkOf(id), loop.id, later(30)),
      ]),
    );
    expect(await dueAlarms(practice)).toHaveLength(1);
    const raised = both.map((swept) => swept.raised).filter((count) => count > 0);
    expect(raised.length).toBeLessThanOrEqual(2);
  });

  it("neither goes down, nor ends, nor doubles when the clock is put back and forth", async () => {
    const practice = await practiceWith();
    for (const hours of [26.5, 1, -900, 18.5, 26.5, 9000, 2, 31]) await practice.tick(hours);
    expect((await dueAlarms(practice)).map(stepsOf)).toEqual(["raised lead, climbed phone"]);
  });

  it("is cleared when the loop is closed, and stays in the record", async () => {
    const practice = await practiceWith();
    await practice.tick(30);
    await closeLoop(practice.reviewer, closing(practice.loop, { outcome: "moved_away" }));
    await practice.climb(31);
    const [alarm] = await dueAlarms(practice);
    expect(alarm?.clearedAt).toEqual(practice.later(31));
    expect(stepsOf(alarm)).toBe("raised lead, cleared lead");
  });

  it("is cleared when the due date moves away, and comes again as a new one", async () => {
    const practice = await practiceWith();
    await practice.climb(30);
    await asPractice(ownerDb(), practice.id, async (tx) => {
      const dueAt = practice.later(1000);
      const changed = { dueAt, dueBy: dueAt, version: 2 };
      const key = { practiceId: practice.id, id: practice.loop.id };
      await tx.loop.update({ where: { practiceId_id: key }, data: changed });
      await tx.loopEvent.create({
        data: {
          ...{ practiceId: practice.id, loopId: practice.loop.id, version: 2, kind: "due_changed" },
          ...{ state: "proposed", byId: practice.clinician.id, at: practice.later(31) },
        },
      });
    });
    await practice.climb(32);
    await practice.climb(1001);
    expect((await dueAlarms(practice)).map(stepsOf)).toEqual([
      "raised lead, cleared lead",
      "raised cover",
    ]);
  });

  it("says when its loop has to be looked at next", async () => {
    const practice = await practiceWith();
    const next = async (hours: number) => (await practice.climb(hours)).nextAt;
    const { dueBy } = await inPractice(practice.clinician, (tx) =>
      tx.loop.findFirstOrThrow({ where: { id: practice.loop.id } }),
    );
    expect(await next(1)).toEqual(new Date(dueBy.getTime() - 6 * 3_600_000));
    expect(await next(19)).toEqual(dueBy);
    expect(await next(9000)).toBeNull();
  });
});

describe("the database", () => {
  it("refuses an alarm that goes down, one without its event, and a second one for the same cause", async () => {
    const practice = await practiceWith();
    await practice.tick(30);
    const [alarm] = await dueAlarms(practice);
    if (!alarm) throw new Error("no alarm");
    const { events: _events, ...row } = alarm;
    const where = { practiceId_id: { practiceId: practice.id, id: alarm.id } };
    const attempt = (data: object) =>
      inPractice(practice.reviewer, (tx) => tx.alarm.update({ where, data }));
    await expect(attempt({ rung: "owner" })).rejects.toThrow(/alarm_climbs|downwards/);
    await expect(attempt({ version: alarm.version + 1 })).rejects.toThrow(/no event/);
    const again = { ...row, id: crypto.randomUUID(), version: 1 };
    await expect(
      inPractice(practice.reviewer, (tx) => tx.alarm.create({ data: again })),
    ).rejects.toMatchObject({ code: "P2002" });
  });
});
