import { describe, expect, it } from "vitest";
import { AppError } from "../../platform/errors.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordPresentation } from "../presentations/mutations.ts";
import { incompleteAnswers } from "../presentations/testing/fictional-answers.ts";
import { intake } from "../presentations/testing/fictional-record.ts";
import { amendPatient, recordDeath, registerPatient } from "./mutations.ts";
import { findPatientChart, findRegistration, searchPatients } from "./queries.ts";
import { amendment, death, registration } from "./testing/fictional-registration.ts";

const { actors } = await createPractice(ownerDb(), { timeZone: "Pacific/Auckland" });
const { clinician, reviewer } = actors;

async function registered(changes: Parameters<typeof registration>[0] = {}) {
  const input = registration(changes);
  return { input, id: (await registerPatient(clinician, input)).id };
}

describe("correcting a registration", () => {
  it("replaces what is registered, is found by it, and keeps from what to what", async () => {
    const { input, id } = await registered();
    const changes = { familyName: "Tëst-Corrected", dateOfBirth: "1961-05-04" };
    await amendPatient(reviewer, amendment(id, input, changes));
    const view = await findRegistration(clinician, id);
    expect(view).toMatchObject({ version: 2, patient: { ...changes, number: input.number } });
    const { rows } = await searchPatients(clinician, { term: "test-corr" });
    expect(rows.map((row) => row.id)).toEqual([id]);
    const chart = await findPatientChart(clinician, id);
    expect(chart?.history).toMatchObject([
      {
        what: "Corrected",
        by: "Test Reviewer",
        affectsAssessments: false,
        changes: [
          { label: "Family name", from: "Testpatient", to: "Tëst-Corrected" },
          { label: "Date of birth", from: "05-Apr-1961", to: "04-May-1961" },
        ],
      },
      { what: "Registered", by: "Test Clinician", changes: [] },
    ]);
  });

  it("writes nothing when nothing changed", async () => {
    const { input, id } = await registered();
    await amendPatient(reviewer, amendment(id, input));
    expect((await findRegistration(clinician, id))?.version).toBe(1);
    expect((await findPatientChart(clinician, id))?.history).toHaveLength(1);
  });

  it("tells the second of two editors both values of each field, and who was faster", async () => {
    const { input, id } = await registered();
    await amendPatient(reviewer, amendment(id, input, { givenNames: "Eda", sexAtBirth: "male" }));
    const second = amendment(id, input, { givenNames: "Ida", familyName: "Testother" });
    const error = await amendPatient(clinician, second).catch((thrown: AppError) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({
      code: "conflict",
      fieldErrors: {
        form: [expect.stringContaining("by Test Reviewer on")],
        familyName: ["Family name: now “Testpatient”; you entered “Testother”."],
        givenNames: ["Given names: now “Eda”; you entered “Ida”."],
        sexAtBirth: ["Sex at birth: now “Male”; you entered “Female”."],
        currentVersion: ["2"],
      },
    });
    await amendPatient(clinician, { ...second, version: 2 });
    expect(await findRegistration(clinician, id)).toMatchObject({
      version: 3,
      patient: { givenNames: "Ida", familyName: "Testother", sexAtBirth: "female" },
    });
  });

  it("of two at the same moment saves one", async () => {
    const { input, id } = await registered();
    const results = await Promise.allSettled(
      ["Eda", "Ida"].map((givenNames) =>
        amendPatient(clinician, amendment(id, input, { givenNames })),
      ),
    );
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await findRegistration(clinician, id))?.version).toBe(2);
  });

  it("sent twice is saved once", async () => {
    const { input, id } = await registered();
    const sent = amendment(id, input, { givenNames: "Eda" });
    await amendPatient(clinician, sent);
    await amendPatient(clinician, sent);
    expect((await findRegistration(clinician, id))?.version).toBe(2);
  });

  it("says so when the number is taken", async () => {
    const other = await registered();
    const { input, id } = await registered();
    const taken = amendPatient(clinician, amendment(id, input, { number: other.input.number }));
    await expect(taken).rejects.toMatchObject({
      fieldErrors: { number: [expect.stringContaining("already registered")] },
    });
  });

  it("refuses a birth after a presentation, on the practice's calendar, and after death", async () => {
    const { input, id } = await registered();
    const at = new Date("2026-06-01T12:30:00Z"); // 2 June in Auckland
    await recordPresentation(clinician, intake(id, incompleteAnswers), { at });
    const born = (dateOfBirth: string, version = 1) =>
      amendPatient(clinician, amendment(id, input, { dateOfBirth, version }));
    await expect(born("2026-06-03")).rejects.toMatchObject({
      fieldErrors: { dateOfBirth: [expect.stringContaining("recorded on 02-Jun-2026")] },
    });
    await born("2026-06-02");
    await recordDeath(clinician, death(id, { version: 2, deceasedOn: "2026-06-02" }));
    await expect(born("2026-06-05", 3)).rejects.toMatchObject({
      fieldErrors: { dateOfBirth: [expect.stringContaining("date of death, 02-Jun-2026")] },
    });
    const chart = await findPatientChart(clinician, id);
    expect(chart?.history.map(({ affectsAssessments }) => affectsAssessments)).toEqual([
      false,
      true,
      false,
    ]);
  });
});
