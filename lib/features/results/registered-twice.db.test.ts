import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { progressLoop } from "../follow-up/mutations.ts";
import { loopsOf, step } from "../follow-up/testing/fictional-loops.ts";
import { mergePatients } from "../patients/mutations.ts";
import { amendPresentation, recordPresentation } from "../presentations/mutations.ts";
import { amendment } from "../presentations/testing/fictional-amendment.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { intake, newPatient } from "../presentations/testing/fictional-record.ts";
import { enterResults } from "./mutations.ts";
import { findResultsOfLoop } from "./queries.ts";
import { report } from "./testing/fictional-results.ts";

const { clinician, reviewer } = (await createPractice(ownerDb())).actors;

/** A presentation of the registration that went, and one with an ESR of the one that stays. */
async function registeredTwice(wrongBirth: string) {
  const stays = await newPatient(clinician, { dateOfBirth: "1961-04-05" });
  const goes = await newPatient(clinician, { dateOfBirth: wrongBirth });
  const said = { ...answersForTier.soon, esr_mm_h: 12 };
  const taken = { taken: { esr_mm_h: "2026-01-05" } };
  const other = await recordPresentation(clinician, intake(stays, said, taken));
  const { id } = await recordPresentation(clinician, intake(goes, answersForTier.soon));
  await mergePatients(reviewer, {
    patientId: goes,
    version: 1,
    otherId: stays,
    otherVersion: 1,
    staysId: stays,
    reason: "Registered twice",
    idempotencyKey: randomUUID(),
  });
  return { id, other: other.id };
}

const esr = { "value.esr_mm_h": "60" };

describe("of a patient who was registered twice", () => {
  it("the day of birth of the registration that stays counts", async () => {
    const { id } = await registeredTwice("2021-04-05");
    const body = { ...report(clinician, id, esr), takenOn: "2020-06-01" };
    await expect(enterResults(clinician, body)).resolves.toBeDefined();
    const before = { ...report(clinician, id, { "value.esr_mm_h": "7" }), takenOn: "1960-06-01" };
    await expect(enterResults(clinician, before)).rejects.toMatchObject({
      fieldErrors: { takenOn: [expect.stringContaining("05-Apr-1961")] },
    });
  });

  it("an amendment goes by it as well", async () => {
    const { id } = await registeredTwice("2021-04-05");
    const said = amendment(id, { ...answersForTier.soon, esr_mm_h: 60 });
    const taken = { ...said, taken: { esr_mm_h: "2020-06-01" } };
    await expect(amendPresentation(clinician, taken)).resolves.toBeDefined();
  });

  it("late work is recorded with its true day by it too", async () => {
    const { id } = await registeredTwice("2021-04-05");
    const [loop] = await loopsOf(clinician, id);
    if (!loop) throw new Error("no loop");
    const done = (happenedOn: string) => step(loop, { state: "done", happenedOn });
    await expect(progressLoop(clinician, done("1960-06-01"))).rejects.toMatchObject({
      fieldErrors: { happenedOn: [expect.stringContaining("before the patient was born")] },
    });
    await expect(progressLoop(clinician, done("2020-06-01"))).resolves.toBeDefined();
  });

  it("the values of the other registration stand beside a result, from either side", async () => {
    const { id, other } = await registeredTwice("1961-04-05");
    const beside = async (presentationId: string, fields: Readonly<Record<string, string>>) => {
      const body = report(clinician, presentationId, fields);
      const { id: loopId } = await enterResults(clinician, body);
      return (await findResultsOfLoop(clinician, loopId))?.waiting[0]?.earlier.length;
    };
    expect(await beside(id, esr)).toBe(1);
    expect(await beside(other, { "value.esr_mm_h": "61" })).toBe(2);
  });
});
