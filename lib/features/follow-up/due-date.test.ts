import { describe, expect, it } from "vitest";
import { dueWithin } from "./due-date.ts";

const london = "Europe/London";
const auckland = "Pacific/Auckland";

describe("a clock in hours or minutes", () => {
  it("is an instant, across a change of the clocks too", () => {
    // The night of 28 to 29 March 2026 has no hour from 01:00 to 02:00 in London.
    const due = dueWithin("PT24H", new Date("2026-03-28T20:00:00Z"), london);
    expect(due.dueAt?.toISOString()).toBe("2026-03-29T20:00:00.000Z");
    expect(due).toMatchObject({ dueOn: null, dueBy: due.dueAt });
  });

  it("may be no time at all", () => {
    const at = new Date("2026-11-24T14:02:00Z");
    expect(dueWithin("PT0M", at, london).dueBy).toEqual(at);
    expect(dueWithin("PT30M", at, london).dueBy.toISOString()).toBe("2026-11-24T14:32:00.000Z");
  });
});

describe("a clock in days", () => {
  it.each([
    ["P0D", "2026-11-24T23:30:00Z", london, "2026-11-24", "2026-11-25T00:00:00.000Z"],
    ["P0D", "2026-11-24T11:30:00Z", auckland, "2026-11-25", "2026-11-25T11:00:00.000Z"],
    // Spring: the due day is 23 hours long; autumn: 25.
    ["P1D", "2026-03-28T12:00:00Z", london, "2026-03-29", "2026-03-29T23:00:00.000Z"],
    ["P7D", "2026-10-18T12:00:00Z", london, "2026-10-25", "2026-10-26T00:00:00.000Z"],
    ["P7D", "2026-09-20T12:00:00Z", auckland, "2026-09-28", "2026-09-28T11:00:00.000Z"],
    ["P2W", "2026-03-25T12:00:00Z", auckland, "2026-04-09", "2026-04-09T12:00:00.000Z"],
  ])("%s from %s in %s ends with the day %s", (within, from, timeZone, day, end) => {
    const due = dueWithin(within, new Date(from), timeZone);
    expect(due).toMatchObject({ dueAt: null, dueOn: day });
    expect(due.dueBy.toISOString()).toBe(end);
  });
});

it.each(["P1M", "P1Y", "P1DT2H", "soon"])("%s is not a clock", (within) => {
  expect(() => dueWithin(within, new Date(), london)).toThrow(RangeError);
});

it.each(["-P1D", "-PT1H"])("%s would be due before it was asked for", (within) => {
  expect(() => dueWithin(within, new Date(), london)).toThrow(/before it was asked for/);
});
