import { describe, expect, it } from "vitest";
import { ageOn, dayOf } from "../../platform/dates.ts";
import { deathInput, undoDeathInput } from "./change-schema.ts";
import { patientInput } from "./schema.ts";

const form = {
  patientId: "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10",
  version: "1",
  idempotencyKey: "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e11",
};
const registered = { number: "1", familyName: "T", givenNames: "A", sexAtBirth: "unknown" };

describe("the day of a death", () => {
  const messages = (deceasedOn: unknown, today = "2026-11-24") =>
    deathInput(today, "day first")
      .safeParse({ ...form, deceasedOn })
      .error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

  it("is today at the latest", () => {
    expect(messages("24-Nov-2026")).toEqual([]);
    expect(messages("25/11/2026")).toEqual([
      ["deceasedOn", "The date of death is in the future: today is 24-Nov-2026"],
    ]);
  });

  it.each(["", "soon", "31-Feb-2026", undefined])("is not %j", (typed) => {
    expect(messages(typed)).toMatchObject([
      ["deceasedOn", expect.stringContaining("date of death")],
    ]);
  });
});

it("a death is not taken back without a reason", () => {
  expect(undoDeathInput.safeParse({ ...form, reason: " \u0007 " }).error?.issues).toMatchObject([
    { path: ["reason"], message: "Enter the reason" },
  ]);
});

/** One instant; the calendars of two practices are a day apart. */
describe.each([
  ["2026-11-23T10:59:59Z", "Pacific/Auckland", "2026-11-23"],
  ["2026-11-23T11:00:00Z", "Pacific/Auckland", "2026-11-24"],
  ["2026-11-24T04:59:59Z", "America/New_York", "2026-11-23"],
  ["2026-11-24T05:00:00Z", "America/New_York", "2026-11-24"],
])("at %s in %s it is %s", (instant, timeZone, today) => {
  const here = dayOf(new Date(instant), timeZone);
  const tomorrow = today === "2026-11-23" ? "2026-11-24" : "2026-11-25";

  it("for a birth and for a death", () => {
    expect(here).toBe(today);
    const born = (dateOfBirth: string) =>
      patientInput(here, "day first").safeParse({ ...registered, dateOfBirth }).success;
    const died = (deceasedOn: string) =>
      deathInput(here, "day first").safeParse({ ...form, deceasedOn }).success;
    expect([born(today), born(tomorrow), died(today), died(tomorrow)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(ageOn(today, here)).toBe(0);
  });
});

it.each([
  ["2027-02-28", 2],
  ["2027-03-01", 3],
  ["2028-02-28", 3],
  ["2028-02-29", 4],
])("who was born on 29-Feb-2024 is on %s %i years old", (day, years) => {
  expect(ageOn("2024-02-29", day)).toBe(years);
});
