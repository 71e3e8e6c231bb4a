import { expect, it } from "vitest";
import { isNightlyDue } from "./nightly.ts";

const due = (last: string | null, now: string, timeZone = "Europe/London") =>
  isNightlyDue(last === null ? null : new Date(last), new Date(now), timeZone);

it("is due once a night from two on the practice's clock, and made up for when it was missed", () => {
  expect(due(null, "2026-11-24T12:00:00Z")).toBe(true);
  expect(due("2026-11-24T02:00:10Z", "2026-11-25T01:59:00Z")).toBe(false);
  expect(due("2026-11-24T02:00:10Z", "2026-11-25T02:00:00Z")).toBe(true);
  expect(due("2026-11-25T02:00:10Z", "2026-11-25T02:01:10Z")).toBe(false);
  expect(due("2026-11-20T02:00:10Z", "2026-11-25T11:00:00Z")).toBe(true);
  expect(due("2026-11-25T02:30:00Z", "2026-11-25T07:10:00Z", "America/New_York")).toBe(true);
});

it("is due although the last one was kept by a clock that ran a year ahead", () => {
  expect(due("2027-11-25T02:00:10Z", "2026-11-25T12:00:00Z")).toBe(true);
});

it("is due every night through a year of changing clocks", () => {
  let last: Date | null = null;
  let swept = 0;
  for (let minute = 0; minute < 365 * 24 * 3; minute += 1) {
    const now = new Date(Date.UTC(2027, 0, 1, 3, minute * 20));
    if (isNightlyDue(last, now, "Europe/London")) {
      swept += 1;
      last = now;
    }
  }
  expect(swept).toBe(366);
});
