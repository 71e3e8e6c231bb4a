import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideAlarm, type OpenAlarm } from "./decide-alarm.ts";
import { isAbove, type LadderClock } from "./ladder.ts";

const hour = 3_600_000;
const opened = new Date("2026-11-02T12:00:00Z");
const hourAt = (hours: number) => new Date(opened.getTime() + hours * hour);
/** Urgent, due in a day: owner at 18 h, cover at 24, lead at 26.4, phone at 30.4. */
const oneDay: LadderClock = {
  ...{ pace: "clock", tierRank: 1, workingFrom: null, openedAt: opened },
  dueBy: hourAt(24),
};

describe("an alarm", () => {
  it("is raised on the rung that is reached, and says when the next one is", () => {
    expect(decideAlarm(oneDay, null, hourAt(17))).toEqual({
      ...{ step: "none", rung: null, nextAt: hourAt(18) },
    });
    expect(decideAlarm(oneDay, null, hourAt(18))).toEqual({
      ...{ step: "raised", rung: "owner", nextAt: hourAt(24) },
    });
    expect(decideAlarm(oneDay, null, hourAt(25))).toMatchObject({ step: "raised", rung: "cover" });
  });

  it("climbs while nobody says to have seen it, and not past the last rung", () => {
    const standing: OpenAlarm = { rung: "cover", receiptAt: null, overtaken: false };
    expect(decideAlarm(oneDay, standing, hourAt(26))).toMatchObject({ step: "none" });
    expect(decideAlarm(oneDay, standing, hourAt(26.5))).toMatchObject({
      ...{ step: "climbed", rung: "lead" },
    });
    expect(decideAlarm(oneDay, { ...standing, rung: "phone" }, hourAt(9000))).toEqual({
      ...{ step: "none", rung: "phone", nextAt: null },
    });
  });

  it("keeps its rung for one time box after a receipt, then climbs or asks again", () => {
    const seen: OpenAlarm = { rung: "owner", receiptAt: hourAt(18), overtaken: false };
    expect(decideAlarm(oneDay, seen, hourAt(21.9))).toEqual({
      ...{ step: "none", rung: "owner", nextAt: hourAt(22) },
    });
    expect(decideAlarm(oneDay, seen, hourAt(22))).toEqual({
      ...{ step: "asked_again", rung: "owner", nextAt: hourAt(24) },
    });
    const late: OpenAlarm = { rung: "cover", receiptAt: hourAt(26), overtaken: false };
    expect(decideAlarm(oneDay, late, hourAt(29))).toMatchObject({ step: "none", rung: "cover" });
    expect(decideAlarm(oneDay, late, hourAt(30))).toMatchObject({ step: "climbed", rung: "lead" });
    const last: OpenAlarm = { rung: "phone", receiptAt: hourAt(50), overtaken: false };
    expect(decideAlarm(oneDay, last, hourAt(54))).toMatchObject({ step: "asked_again" });
  });

  it("is not held by a receipt that was overtaken: it asks again, and climbs", () => {
    const seen: OpenAlarm = { rung: "owner", receiptAt: hourAt(18), overtaken: true };
    expect(decideAlarm(oneDay, seen, hourAt(19))).toEqual({
      ...{ step: "asked_again", rung: "owner", nextAt: hourAt(24) },
    });
    expect(decideAlarm(oneDay, seen, hourAt(25))).toMatchObject({ step: "climbed" });
    const unseen = { ...seen, receiptAt: null };
    expect(decideAlarm(oneDay, unseen, hourAt(19))).toMatchObject({ step: "none" });
  });

  it("is not held by a receipt from a clock that ran ahead", () => {
    const ahead: OpenAlarm = { rung: "owner", receiptAt: hourAt(9000), overtaken: false };
    expect(decideAlarm(oneDay, ahead, hourAt(25))).toMatchObject({
      step: "climbed",
      rung: "cover",
    });
  });

  it("never goes down, and without a receipt always says when it is looked at next until the last rung", () => {
    const rung = fc.constantFrom("owner", "cover", "lead", "phone");
    const hours = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(rung, fc.option(hours), fc.boolean(), hours, (standing, seen, overtaken, now) => {
        const receiptAt = seen === null ? null : hourAt(seen);
        const decided = decideAlarm(oneDay, { rung: standing, receiptAt, overtaken }, hourAt(now));
        expect(decided.rung && isAbove(standing, decided.rung)).toBe(false);
        if (decided.rung !== "phone") expect(+(decided.nextAt ?? 0)).toBeGreaterThan(+hourAt(now));
      }),
    );
  });
});
