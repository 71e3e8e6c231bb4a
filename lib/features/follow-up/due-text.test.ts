import { describe, expect, it } from "vitest";
import { dueWithin } from "./due-date.ts";
import { dueView } from "./due-text.ts";

const london = "Europe/London";
const seen = (within: string, from: string, now: string) =>
  dueView(dueWithin(within, new Date(from), london), new Date(now), london);

describe("a calendar day", () => {
  const from = "2026-11-20T09:00:00Z";

  it.each([
    ["2026-11-20T09:00:00Z", "in 7 days", "this_week"],
    ["2026-11-19T09:00:00Z", "in 8 days", "later"],
    ["2026-11-26T23:00:00Z", "tomorrow", "this_week"],
    ["2026-11-27T23:59:59Z", "today", "today"],
    ["2026-11-28T00:00:00Z", "1 day late", "late"],
    ["2026-12-04T09:00:00Z", "7 days late", "late"],
  ])("seen at %s is %s", (now, inWords, lane) => {
    const view = seen("P7D", from, now);
    expect(view).toEqual({ text: "27-Nov-2026", inWords, lane, overdue: lane === "late" });
  });
});

describe("an instant", () => {
  const from = "2026-11-22T12:02:00Z";

  it.each([
    ["2026-11-22T12:02:00Z", "in 4 hours", "today"],
    ["2026-11-22T15:32:00Z", "in 30 minutes", "today"],
    ["2026-11-22T16:01:40Z", "in 1 minute", "today"],
    ["2026-11-22T16:02:00Z", "due now", "late"],
    ["2026-11-22T16:22:00Z", "20 minutes late", "late"],
    ["2026-11-22T19:22:00Z", "3 hours late", "late"],
    ["2026-11-24T16:02:00Z", "2 days late", "late"],
  ])("seen at %s is %s", (now, inWords, lane) => {
    const view = seen("PT4H", from, now);
    expect(view).toEqual({
      text: "22-Nov-2026 16:02",
      inWords,
      lane,
      overdue: lane === "late",
    });
  });
});
