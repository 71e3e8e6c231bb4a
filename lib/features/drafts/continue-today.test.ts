import { expect, it } from "vitest";
import { continueToday } from "./continue-today.ts";
import type { DraftStart } from "./view.ts";

const at = { iso: "2026-11-20T16:52:00.000Z", text: "20-Nov-2026 16:52" };
const start: DraftStart = {
  draftId: "d",
  version: 4,
  userId: "ann",
  userName: "Dr Ann",
  patientId: "p",
  amends: null,
  day: "2026-11-21",
  timeZone: "Europe/London",
  copy: { name: "n", key: "k" },
  askAgain: [{ finding: "limb_weakness", label: "Reported limb weakness" }],
  found: {
    values: { "answers.limb_weakness": "no", freeText: "worse at night" },
    started: at,
    touched: at,
    askedOn: "2026-11-20",
    askedOnText: "20-Nov-2026",
    ofAnotherDay: true,
    emptied: [],
    needsReason: false,
  },
  others: [],
};

it("a draft of another day goes on without what has to be asked again, as asked today", () => {
  expect(continueToday(start).found).toMatchObject({
    values: { freeText: "worse at night" },
    emptied: ["Reported limb weakness"],
    askedOn: "2026-11-21",
    ofAnotherDay: false,
  });
});

it("a draft of today loses nothing", () => {
  const { found } = start;
  const today = { ...start, found: found && { ...found, ofAnotherDay: false } };
  expect(continueToday(today)).toBe(today);
});
