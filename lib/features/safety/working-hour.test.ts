import { expect, it } from "vitest";
import { nextWorkingHour } from "./working-hour.ts";

const working = { days: [1, 2, 3, 4, 5], from: "08:00", to: "18:00" };
const next = (at: string, timeZone = "Europe/London") =>
  nextWorkingHour(new Date(at), working, timeZone)?.toISOString().slice(0, 16);

it.each([
  ["within working time, the next full hour", "2026-11-24T10:20:00Z", "2026-11-24T11:00"],
  ["before it opens", "2026-11-24T03:00:00Z", "2026-11-24T08:00"],
  ["after the last hour has begun, the next morning", "2026-11-24T17:10:00Z", "2026-11-25T08:00"],
  ["on a Saturday, Monday", "2026-11-28T00:00:00Z", "2026-11-30T08:00"],
  ["over the change of clocks", "2027-03-26T18:30:00Z", "2027-03-29T07:00"],
])("%s", (_name, at, expected) => {
  expect(next(at)).toBe(expected);
});

it("is null for a practice that never works", () => {
  const never = { ...working, days: [] };
  expect(nextWorkingHour(new Date("2026-11-24T10:20:00Z"), never, "UTC")).toBeNull();
});
