import { describe, expect, it } from "vitest";
import type { Actor } from "../../platform/actor.ts";
import { dayOf, dayOfColumn } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { patientInput } from "../patients/schema.ts";
import { recordPresentation } from "./mutations.ts";
import { presentationInput } from "./schema.ts";
import { answersForTier, incompleteAnswers } from "./testing/fictional-answers.ts";
import { intake, newPatient } from "./testing/fictional-record.ts";

const minute = 60_000;
const clinicianIn = async (timeZone: string) =>
  (await createPractice(ownerDb(), { timeZone })).actors.clinician;
const auckland = await clinicianIn("Pacific/Auckland");
const newYork = await clinicianIn("America/New_York");

/** The first instant of 1 July 2026 there: UTC+12 in the winter of the south, UTC-4 in the summer of the north. */
const midnights = [
  { clinician: auckland, midnight: new Date("2026-06-30T12:00:00Z") },
  { clinician: newYork, midnight: new Date("2026-07-01T04:00:00Z") },
];

async function recordedAt(clinician: Actor, at: Date, dateOfBirth = "1961-07-01") {
  const patientId = await newPatient(clinician, { dateOfBirth });
  const { id } = await recordPresentation(clinician, intake(patientId, incompleteAnswers), { at });
  return inPractice(clinician, async (tx) => {
    const revision = await tx.presentationRevision.findFirstOrThrow({
      where: { presentationId: id },
    });
    const loop = await tx.loop.findFirstOrThrow({ where: { presentationId: id } });
    const answers = revision.answers as Record<string, { value: unknown }>;
    return {
      asOf: dayOfColumn(revision.asOf),
      recordedAt: revision.recordedAt,
      age: answers["age_years"]?.value,
      dueOn: loop.dueOn && dayOfColumn(loop.dueOn),
      dueBy: loop.dueBy,
    };
  });
}

describe.each(midnights)("around midnight in $clinician.timeZone", ({ clinician, midnight }) => {
  it("the day, the age and the due date are those of the practice's calendar", async () => {
    const before = await recordedAt(clinician, new Date(midnight.getTime() - minute));
    const after = await recordedAt(clinician, midnight);
    expect(before).toMatchObject({ asOf: "2026-06-30", age: 64 });
    expect(after).toMatchObject({ asOf: "2026-07-01", age: 65, recordedAt: midnight });
    const dayLater = new Date(Date.parse(before.dueOn ?? "") + 24 * 60 * minute);
    expect(after.dueOn).toBe(dayOfColumn(dayLater));
    expect(dayOf(after.dueBy, clinician.timeZone) > (after.dueOn ?? "")).toBe(true);
    expect(dayOf(new Date(after.dueBy.getTime() - 1), clinician.timeZone)).toBe(after.dueOn);
  });

  it("a clock of hours runs over it", async () => {
    const at = new Date(midnight.getTime() - minute);
    const patientId = await newPatient(clinician);
    const { id } = await recordPresentation(
      clinician,
      intake(patientId, answersForTier.emergency),
      {
        at,
      },
    );
    const loop = await inPractice(clinician, (tx) =>
      tx.loop.findFirstOrThrow({ where: { presentationId: id } }),
    );
    expect(loop.dueOn).toBeNull();
    expect(loop.dueAt?.getTime()).toBeGreaterThan(midnight.getTime());
    expect(loop.dueBy).toEqual(loop.dueAt);
  });

  it("today is no future, and tomorrow is", () => {
    const before = dayOf(new Date(midnight.getTime() - minute), clinician.timeZone);
    const after = dayOf(midnight, clinician.timeZone);
    const born = (asOf: string) => patientInput(asOf, "day first").shape.dateOfBirth;
    expect(born(after).safeParse("2026-07-01").success).toBe(true);
    expect(born(before).safeParse("2026-07-01").error?.issues[0]?.message).toContain("future");
    const began = (asOf: string) =>
      presentationInput(asOf).safeParse({
        patientId: "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10",
        idempotencyKey: "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10",
        answers: { pain_onset_date: "2026-07-01" },
      });
    expect(began(after).success).toBe(true);
    expect(began(before).error?.issues[0]?.message).toContain("must not be in the future");
  });
});

describe("a birthday", () => {
  it("on 29 February is kept on 1 March of a common year", async () => {
    const on = async (at: string) => (await recordedAt(auckland, new Date(at), "1964-02-29")).age;
    expect(await on("2026-02-28T10:59:59Z")).toBe(61);
    expect(await on("2026-02-28T11:00:00Z")).toBe(62);
    expect(await on("2028-02-28T11:00:00Z")).toBe(64);
    expect(await on("2028-02-28T10:59:59Z")).toBe(63);
  });

  it("of today is an age of 0, from the first minute of the day there", async () => {
    for (const { clinician, midnight } of midnights)
      expect(await recordedAt(clinician, midnight, "2026-07-01")).toMatchObject({ age: 0 });
  });
});
