import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { typedRegistration } from "./find-similar.ts";
import { amendPatient, registerPatient } from "./mutations.ts";
import { findPatientChart, findSimilarPatients } from "./queries.ts";
import { amendment, registration } from "./testing/fictional-registration.ts";

const ours = await createPractice(ownerDb());
const theirs = await createPractice(ownerDb());
const { clinician } = ours.actors;

const ada = registration({
  familyName: "O’Brien-Test",
  givenNames: "Ada Maria",
  dateOfBirth: "1961-04-05",
  number: "999-000/1",
});
const { id: adaId } = await registerPatient(clinician, ada);

async function similarTo(typed: Record<string, unknown>, actor = clinician) {
  const { found, more } = await findSimilarPatients(actor, typedRegistration.parse(typed));
  return { why: found.map(({ patient, why }) => [patient.givenNames, why.join(", ")]), more };
}

describe("while somebody is typed in", () => {
  it.each([
    [{ number: "9990 001" }, "same number"],
    [{ familyName: "O'BRIEN-TEST", givenNames: "ada maria" }, "same name"],
    [{ familyName: "O'Brian-Test", dateOfBirth: "5/4/1961" }, "same date of birth, family name"],
    [
      { familyName: "o'brien-test", givenNames: "A", dateOfBirth: "1961-05-04" },
      "day and month of birth swapped, similar name",
    ],
    [
      { familyName: "Ada Maria", givenNames: "O’Brien-Test", dateOfBirth: "05-Apr-1961" },
      "same date of birth, family and given names swapped",
    ],
  ])("%j finds her: %s", async (typed, why) => {
    expect(await similarTo(typed)).toEqual({ why: [["Ada Maria", why]], more: 0 });
  });

  it.each([
    [{}],
    [{ familyName: "O’Brien-Test" }],
    [{ dateOfBirth: "1961-04-05" }],
    [{ familyName: "Other", givenNames: "Ada Maria", dateOfBirth: "1961-04-05" }],
    [{ familyName: "%", givenNames: "' or 1=1", number: "\u0000" }],
  ])("%j finds nobody", async (typed) => {
    expect((await similarTo(typed)).why).toEqual([]);
  });

  it.each([
    [{}, []],
    [{ familyName: "Test" }, []],
    [{ familyName: "Test", dateOfBirth: "31-Feb-1961" }, []],
    [{ givenNames: "Ada", dateOfBirth: "1961-04-05" }, []],
    [{ number: "-" }, []],
    [{ number: "1", familyName: "Test", givenNames: "Ada" }, ["number", "name"]],
    [{ familyName: "Test", dateOfBirth: "1961-04-05" }, ["date of birth"]],
  ])("%j is looked for by %j and says so", async (typed, by) => {
    const { lookedBy } = await findSimilarPatients(clinician, typedRegistration.parse(typed));
    expect(lookedBy).toEqual(by);
  });

  it("nobody of another practice is found", async () => {
    expect((await similarTo({ ...ada }, theirs.actors.clinician)).why).toEqual([]);
  });

  it("who is being corrected is not similar to themselves", async () => {
    expect((await similarTo({ ...ada, patientId: adaId })).why).toEqual([]);
  });

  it("on a day on which too many are born, names that begin alike are still found", async () => {
    const { clinician: crowded } = theirs.actors;
    const values = Array.from({ length: 1200 }, (_, n) => `Aaa${String(n).padStart(4, "0")}`);
    await inPractice(crowded, (tx) =>
      tx.patient.createMany({
        data: values.map((name) => ({
          practiceId: theirs.id,
          number: name,
          searchNumber: name,
          familyName: name,
          givenNames: "Crowd",
          searchName: `${name.toLowerCase()},crowd`,
          dateOfBirth: new Date("1980-01-01T00:00:00Z"),
          sexAtBirth: "unknown",
        })),
      }),
    );
    const zoe = { familyName: "Testzulu", givenNames: "Zoe", dateOfBirth: "1980-01-01" };
    await registerPatient(crowded, registration(zoe));
    expect(await similarTo({ ...zoe, familyName: "Testzula" }, crowded)).toEqual({
      why: [["Zoe", "same date of birth, similar name"]],
      more: 0,
    });
  });

  it("names five and counts the others", async () => {
    const name = { familyName: "Testcommon", givenNames: "Jo" };
    for (let day = 1; day <= 7; day += 1)
      await registerPatient(clinician, registration({ ...name, dateOfBirth: `1970-01-0${day}` }));
    const similar = await similarTo({ ...name, dateOfBirth: "1970-01-07" });
    expect(similar.why[0]).toEqual(["Jo", "same date of birth, same name"]);
    expect([similar.why.length, similar.more]).toEqual([5, 2]);
  });

  it("leaves ids in the audit trail, never what was typed", async () => {
    await similarTo({ familyName: "O’Brien-Test", givenNames: "Ada Maria" });
    const event = await inPractice(clinician, (tx) =>
      tx.auditEvent.findFirst({ where: { action: "patients.compared" }, orderBy: { seq: "desc" } }),
    );
    expect(event?.detail).toEqual({ patients: [adaId] });
  });
});

it("the chart names who may be the same person, also after a correction, but not by the name alone", async () => {
  const other = registration({ ...ada, number: "T-2", dateOfBirth: "1999-12-31" });
  const { id } = await registerPatient(clinician, other);
  expect((await findPatientChart(clinician, id))?.similar.found).toEqual([]);
  await amendPatient(clinician, amendment(id, other, { dateOfBirth: "1961-05-04" }));
  expect((await findPatientChart(clinician, id))?.similar.found).toMatchObject([
    { patient: { id: adaId }, why: ["day and month of birth swapped", "same name"] },
  ]);
});
