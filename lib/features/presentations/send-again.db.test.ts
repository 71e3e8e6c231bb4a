import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordPresentation } from "./mutations.ts";
import { incompleteAnswers } from "./testing/fictional-answers.ts";
import { intake, newPatient } from "./testing/fictional-record.ts";

const { clinician } = (await createPractice(ownerDb())).actors;

describe("a form that is sent again", () => {
  const recordedFor = (patientId: string) =>
    inPractice(clinician, (tx) => tx.presentation.count({ where: { patientId } }));

  it("gives the same presentation", async () => {
    const patientId = await newPatient(clinician);
    const input = intake(patientId, incompleteAnswers);
    const first = await recordPresentation(clinician, input);
    expect(await recordPresentation(clinician, { ...input })).toEqual(first);
    expect(await recordedFor(patientId)).toBe(1);
  });

  it("gives one presentation when twenty arrive at once", async () => {
    const patientId = await newPatient(clinician);
    const input = intake(patientId, incompleteAnswers);
    const results = await Promise.all(
      Array.from({ length: 20 }, () => recordPresentation(clinician, input)),
    );
    expect(new Set(results.map(({ id }) => id)).size).toBe(1);
    expect(await recordedFor(patientId)).toBe(1);
  });

  it("with another answer in it is told that the first was recorded, and nothing is saved", async () => {
    const patientId = await newPatient(clinician);
    const input = intake(patientId, incompleteAnswers);
    await recordPresentation(clinician, input);
    const changed = { ...input, answers: { ...incompleteAnswers, fever: "yes" } as const };
    await expect(recordPresentation(clinician, changed)).rejects.toMatchObject({
      code: "already-recorded",
    });
    expect(await recordedFor(patientId)).toBe(1);
  });

  it("may use its key again after it failed", async () => {
    const input = intake(randomUUID(), incompleteAnswers);
    await expect(recordPresentation(clinician, input)).rejects.toMatchObject({ code: "not-found" });
    const patientId = await newPatient(clinician);
    const again = { ...input, patientId };
    expect((await recordPresentation(clinician, again)).id).toMatch(/-/);
  });
});
