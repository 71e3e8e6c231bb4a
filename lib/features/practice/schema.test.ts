import { describe, expect, it } from "vitest";
import { minutesOf } from "../../clinical/engine/clock.ts";
import { latestRecheck } from "../follow-up/latest-recheck.ts";
import { recheckCases, rechecks } from "../follow-up/recheck.ts";
import { intervalWords, parseInterval } from "./interval-words.ts";
import { settingsInput } from "./schema.ts";
import { timeZonesWith } from "./time-zones.ts";

const id = "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10";
const form = {
  idempotencyKey: id,
  version: "1",
  name: "Test practice",
  timeZone: "Europe/London",
  guidelineProfile: "UK",
  days: ["1", "2"],
  from: "08:00",
  to: "18:00",
};

const refusals = (changes: object) =>
  settingsInput
    .safeParse({ ...form, ...changes })
    .error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("an interval", () => {
  it.each([
    ["30 minutes", "PT30M"],
    ["1 hour", "PT1H"],
    ["24 h", "PT24H"],
    ["7 days", "P7D"],
    ["0 days", "P0D"],
    ["0 hours", null],
    ["2 weeks", null],
    ["soon", null],
    ["367 days", null],
  ])("typed as %s is %s", (typed, clock) => {
    expect(parseInterval(typed)).toBe(clock);
  });

  it("sooner than the specification's needs no reason, later does", () => {
    expect(refusals({ interval: { urgent: "12 hours" } })).toEqual([]);
    expect(refusals({ interval: { urgent: "48 hours" } })).toEqual(["reason"]);
    expect(refusals({ interval: { urgent: "48 hours" }, reason: "agreed" })).toEqual([]);
    expect(refusals({ interval: { engine_failed: "1 day" } })).toEqual(["reason"]);
  });

  it.each([
    ["cauda_equina", "5 hours", "4 hours"],
    ["emergency", "2 days", "24 hours"],
    ["urgent", "8 days", "7 days"],
    ["routine", "43 days", "42 days"],
  ])("for %s of %s is later than any reason allows", (of, typed, latest) => {
    const read = settingsInput.safeParse({ ...form, interval: { [of]: typed }, reason: "agreed" });
    const [issue] = read.error?.issues ?? [];
    expect(issue?.path).toEqual(["interval", of]);
    expect(issue?.message).toContain(`${latest} or less`);
  });

  it("is never shorter at its latest than the specification's own", () => {
    for (const of of recheckCases)
      expect(minutesOf(latestRecheck[of])).toBeGreaterThanOrEqual(minutesOf(rechecks[of].within));
  });

  it("that is the specification's, or empty, is not the practice's own", () => {
    const interval = { urgent: "24 hours", soon: "", routine: "21 days" };
    expect(settingsInput.parse({ ...form, interval }).interval).toEqual({ routine: "P21D" });
  });

  it.each(["PT30M", "PT1H", "P1D", "P7D"])("%s reads as it is typed", (clock) => {
    expect(parseInterval(intervalWords(clock))).toBe(clock);
  });
});

it.each([
  ["a time zone that is none", { timeZone: "Europe/Nowhere" }, ["timeZone"]],
  ["an offset for a time zone", { timeZone: "+05:00" }, ["timeZone"]],
  ["no time zone", { timeZone: "" }, ["timeZone"]],
  ["a day that ends before it begins", { from: "18:00", to: "08:00" }, ["to"]],
  ["no working day", { days: [] }, ["days"]],
  ["half a working day", { days: ["1", "1.5"] }, ["days"]],
  ["an eighth working day", { days: ["8"] }, ["days"]],
  [
    "a number to phone without digits",
    { phone: { label0: "On call", number0: "( - )" } },
    ["phone.number0"],
  ],
  ["an eighth day", { days: ["8"] }, ["days"]],
  ["a number without a name", { phone: { number0: "999" } }, ["phone.label0"]],
  ["words for a number", { phone: { label1: "Ward", number1: "ask" } }, ["phone.number1"]],
  ["one person twice", { safetyLeadId: id, deputyId: id }, ["deputyId"]],
  ["an interval in words", { interval: { soon: "soon" } }, ["interval.soon"]],
])("%s is refused by name of the field", (_, changes, fields) => {
  expect(refusals(changes)).toEqual(fields);
});

it.each(["UTC", "Asia/Kolkata", "Europe/Kyiv", "Asia/Calcutta", "Europe/London"])(
  "the time zone %s can be kept, and is offered where it is the present one",
  (timeZone) => {
    expect(refusals({ timeZone })).toEqual([]);
    expect(timeZonesWith(timeZone).filter((zone) => zone === timeZone)).toHaveLength(1);
  },
);
