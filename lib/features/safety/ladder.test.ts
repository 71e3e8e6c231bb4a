import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LadderClock, nextRungAt, type Pace, rungAt, rungs, rungTimes } from "./ladder.ts";

const at = (text: string) => new Date(`2026-11-${text}:00Z`);
const sevenDays: LadderClock = {
  pace: "clock",
  openedAt: at("02T12:00"),
  dueBy: at("09T12:00"),
  tierRank: 1,
  workingFrom: null,
};
const words = (clock: LadderClock) =>
  rungs.map((rung) => rungTimes(clock)[rung].toISOString().slice(8, 16));

describe("the times of the ladder", () => {
  it("are before, when due, a tenth after, and a time box of the tier later", () => {
    const oneDay = { ...sevenDays, dueBy: at("03T12:00") };
    expect(words(oneDay)).toEqual(["03T06:00", "03T12:00", "03T14:24", "03T18:24"]);
    expect(words({ ...oneDay, tierRank: 2 })[3]).toBe("04T14:24");
  });

  it("call the owner on day 5 of 7 and day 10 of 14", () => {
    expect(words(sevenDays)).toEqual(["07T12:00", "09T12:00", "10T04:48", "10T08:48"]);
    expect(words({ ...sevenDays, dueBy: at("16T23:00") })[0]).toBe("12T12:00");
  });

  it("call the lead with the next working hour where that comes first, cover half an hour before", () => {
    const workingFrom = at("09T13:00");
    expect(words({ ...sevenDays, workingFrom })[2]).toBe("09T13:00");
    expect(words({ ...sevenDays, workingFrom: at("09T12:10") })[2]).toBe("09T12:30");
    expect(words({ ...sevenDays, workingFrom: at("16T09:00") })[2]).toBe("10T04:48");
  });

  it("reach the phone list within the 30 minutes and 4 hours of the specification in an emergency", () => {
    const page = { ...sevenDays, pace: "page", tierRank: 0 } as const;
    expect(words({ ...page, dueBy: at("02T12:30") })).toEqual([
      "02T12:00",
      "02T12:10",
      "02T12:20",
      "02T12:30",
    ]);
    expect(words({ ...page, dueBy: at("02T16:00") })[3]).toBe("02T16:00");
    expect(words({ ...page, dueBy: at("03T12:00") })[3]).toBe("02T16:00");
    expect(words({ ...page, dueBy: at("02T12:00") })[3]).toBe("02T12:30");
  });

  it("begin with the lead where nobody owns it, and go one box at a time without a clock", () => {
    const since = { ...sevenDays, dueBy: sevenDays.openedAt };
    expect(words({ ...since, pace: "lead_boxes" })).toEqual([
      "02T12:00",
      "02T12:00",
      "02T12:00",
      "02T16:00",
    ]);
    expect(words({ ...since, pace: "boxes", tierRank: 0 })[3]).toBe("02T13:30");
  });
});

const paces: readonly Pace[] = ["clock", "page", "boxes", "lead_boxes"];
const clocks = fc
  .record({
    opened: fc.integer({ min: 0, max: 10 ** 12 }),
    length: fc.integer({ min: -(10 ** 6), max: 10 ** 10 }),
    working: fc.option(fc.integer({ min: 0, max: 10 ** 9 })),
    tierRank: fc.integer({ min: 0, max: 4 }),
    pace: fc.constantFrom(...paces),
  })
  .map(
    ({ opened, length, working, tierRank, pace }): LadderClock => ({
      ...{ pace, tierRank },
      openedAt: new Date(opened),
      dueBy: new Date(opened + length),
      workingFrom: working === null ? null : new Date(opened + length + working),
    }),
  );

it("nobody above is called before those below, and by clock the last within a tenth and a box of the due time", () => {
  const box = 7 * 86_400_000;
  fc.assert(
    fc.property(clocks, (clock) => {
      const times = rungs.map((rung) => rungTimes(clock)[rung].getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      const length = Math.max(0, clock.dueBy.getTime() - clock.openedAt.getTime());
      const latest = clock.dueBy.getTime() + Math.max(length / 10, 1_800_000) + box;
      if (clock.pace === "clock") expect(times.at(-1)).toBeLessThanOrEqual(latest);
    }),
  );
});

it("walking from rung to rung ends on the last, each reached once", () => {
  fc.assert(
    fc.property(clocks, (clock) => {
      const start = new Date(Math.min(+clock.openedAt, +clock.dueBy) - 1);
      const reached: (string | null)[] = [rungAt(clock, start)];
      let next = nextRungAt(clock, start);
      while (next) {
        reached.push(rungAt(clock, next));
        next = nextRungAt(clock, next);
      }
      expect(new Set(reached).size).toBe(reached.length);
      expect(reached.at(-1)).toBe("phone");
    }),
  );
});
