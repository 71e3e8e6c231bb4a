import { describe, expect, it } from "vitest";
import { ageOn, dateText, dayOf, daysBetween, endOfDay, momentOf } from "./dates.ts";

const hours = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 3_600_000;

describe("days and instants", () => {
  it("writes a day the same way in every language", () => {
    expect(dateText("1961-04-05")).toBe("05-Apr-1961");
  });

  it("shows an instant on the practice's clock", () => {
    const at = new Date("2026-04-05T13:02:00Z");
    expect(momentOf(at, "Europe/London")).toEqual({
      iso: "2026-04-05T13:02:00.000Z",
      text: "05-Apr-2026 14:02",
    });
    expect(momentOf(at, "Pacific/Auckland").text).toBe("06-Apr-2026 01:02");
  });

  it("has its own calendar day in each practice", () => {
    const at = new Date("2026-06-30T23:30:00Z");
    expect(dayOf(at, "Europe/London")).toBe("2026-07-01");
    expect(dayOf(at, "America/New_York")).toBe("2026-06-30");
    expect(dayOf(at, "Pacific/Auckland")).toBe("2026-07-01");
  });

  it.each([
    ["Europe/London", "2026-03-29", 23],
    ["Europe/London", "2026-10-25", 25],
    ["Pacific/Auckland", "2026-09-27", 23],
    ["Pacific/Auckland", "2026-04-05", 25],
    ["Europe/London", "2026-07-01", 24],
  ])("ends the day of %s on %s after %i hours", (timeZone, day, length) => {
    const before = endOfDay(addOneBack(day), timeZone);
    expect(hours(before, endOfDay(day, timeZone))).toBe(length);
  });

  it("counts calendar days, not hours", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
  });
});

describe("age", () => {
  it.each([
    ["1961-04-05", "2026-04-04", 64],
    ["1961-04-05", "2026-04-05", 65],
    ["2026-11-24", "2026-11-24", 0],
    ["2000-02-29", "2026-02-28", 25],
    ["2000-02-29", "2026-03-01", 26],
    ["2000-02-29", "2028-02-29", 28],
  ])("of somebody born on %s is on %s %i", (born, day, years) => {
    expect(ageOn(born, day)).toBe(years);
  });
});

function addOneBack(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
