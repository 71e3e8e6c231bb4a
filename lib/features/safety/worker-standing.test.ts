import { expect, it } from "vitest";
import { raisesAlarms, workerStanding } from "./worker-standing.ts";

const now = new Date("2026-11-24T12:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

it.each([
  ["working", ago(1), ago(600)],
  ["working", ago(5), ago(26 * 60)],
  ["never", null, ago(600)],
  ["stopped", ago(5.1), ago(600)],
  ["ahead", ago(-6), ago(600)],
  ["no_nightly", ago(1), ago(26 * 60 + 1)],
  ["no_nightly", ago(1), null],
])("%s", (standing, tickedAt, nightlyAt) => {
  expect(workerStanding({ tickedAt, nightlyAt }, now)).toBe(standing);
});

it("raises alarms also after a missed night, and not while it is dead or of a wrong clock", () => {
  const standings = ["working", "no_nightly", "never", "stopped", "ahead"] as const;
  expect(standings.filter(raisesAlarms)).toEqual(["working", "no_nightly"]);
});
