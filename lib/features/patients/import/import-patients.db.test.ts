import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inPractice } from "../../../platform/db.ts";
import { ownerDb } from "../../../platform/testing/owner-db.ts";
import { createPractice } from "../../../platform/testing/practice.ts";
import { importPatients, registerPatient } from "../mutations.ts";
import { checkImport, findImport, findPatientChart, searchPatients } from "../queries.ts";
import { registration } from "../testing/fictional-registration.ts";
import type { ImportReport } from "./import-report.ts";

const header = "Number,Family name,Given names,Date of birth,Sex at birth\n";

async function practice() {
  const { actors } = await createPractice(ownerDb());
  const check = async (csv: string) => (await checkImport(actors.coordinator, csv)) as ImportReport;
  const send = (csv: string, expected: number, key = randomUUID()) =>
    importPatients(actors.coordinator, { csv, expected, idempotencyKey: key });
  const names = async () =>
    (await searchPatients(actors.clinician, { term: "" })).rows.map(({ givenNames }) => givenNames);
  return { actors, check, send, names };
}

describe("the dry run", async () => {
  const { actors, check, names } = await practice();
  const known = registration({ number: "K-1", givenNames: "Known" });
  const { id } = await registerPatient(actors.clinician, known);

  it("saves nothing, and its counts add up", async () => {
    const report = await check(
      `${header}1,Test,Ada,1961-04-05,F\nk-1,Test,Taken,1961-04-05,F\n3,,Bad,1961-04-05,F\n4,Test,Ben,2000-02-29,M\n`,
    );
    expect(report).toMatchObject({ rows: 4, valid: 2, withErrors: 2 });
    expect(report.errors.map(({ line, column }) => [line, column])).toEqual([
      [3, "Patient number"],
      [4, "Family name"],
    ]);
    expect(report.columns).toEqual([
      "Family name",
      "Given names",
      "Date of birth",
      "Sex at birth",
      "Patient number",
    ]);
    expect(report.sample).toEqual([
      { line: 2, texts: ["Test", "Ada", "05-Apr-1961", "Female", "1"] },
      { line: 5, texts: ["Test", "Ben", "29-Feb-2000", "Male", "4"] },
    ]);
    expect(await names()).toEqual(["Known"]);
  });

  it("says who may be registered already, or twice in the file; those are valid all the same", async () => {
    const report = await check(
      `${header}1,Testpatent,Known,1961-05-04,F\nK1,Other,Person,1980-01-01,F\n3,Test,Ada,2000-02-29,M\n4,Ada,Test,2000-02-29,M\n`,
    );
    expect(report.valid).toBe(4);
    expect(report.remarks).toEqual([
      {
        line: 2,
        column: null,
        patientId: id,
        words: "May be No. K-1, born 05-Apr-1961: day and month of birth swapped, similar name",
      },
      {
        line: 3,
        column: null,
        patientId: id,
        words: "May be No. K-1, born 05-Apr-1961: same number",
      },
      {
        line: 4,
        column: null,
        words:
          "May be the same person as on line 5: same date of birth, family and given names swapped",
      },
    ]);
  });
});

describe("importing", () => {
  const two = `${header}1,Test,Ada,1961-04-05,F\n2,Test,Ben,2000-02-29,M\n3,,Bad,1961-04-05,F\n`;

  it("registers the valid rows and says so in their history", async () => {
    const { actors, send, names } = await practice();
    const { id } = await send(two, 2);
    expect(await names()).toEqual(["Ada", "Ben"]);
    expect(await findImport(actors.reviewer, id)).toMatchObject({
      patients: 2,
      by: "Test Coordinator",
    });
    const [row] = (await searchPatients(actors.clinician, { term: "test, ben" })).rows;
    expect(row).toMatchObject({ dateOfBirth: "2000-02-29", number: "2", sexAtBirth: "male" });
    const chart = await findPatientChart(actors.clinician, row?.id ?? "");
    expect(chart?.history).toMatchObject([{ what: "Imported from a file", changes: [] }]);
    const event = await inPractice(actors.auditor, (tx) =>
      tx.auditEvent.findFirst({ where: { action: "patients.imported" } }),
    );
    expect(event?.detail).toEqual({
      batch: id,
      patients: [expect.any(String), expect.any(String)],
    });
  });

  it("the same form, also twice at the same moment, imports once; the same file again imports nobody", async () => {
    const { check, send, names } = await practice();
    const key = randomUUID();
    const sent = await Promise.all([send(two, 2, key), send(two, 2, key)]);
    expect(sent).toEqual([{ id: key }, { id: key }]);
    expect(await names()).toEqual(["Ada", "Ben"]);
    expect(await check(two)).toMatchObject({ rows: 3, valid: 0, withErrors: 3 });
    await expect(send(two, 2)).rejects.toMatchObject({
      fieldErrors: { form: [expect.stringContaining("Nothing was imported")] },
    });
  });

  it("imports nothing where the register has changed since the check", async () => {
    const { actors, check, send, names } = await practice();
    const { valid } = await check(two);
    await registerPatient(actors.clinician, registration({ number: "2", givenNames: "Faster" }));
    await expect(send(two, valid)).rejects.toMatchObject({ code: "invalid" });
    expect(await names()).toEqual(["Faster"]);
  });

  it("takes as many rows as it says", async () => {
    const { actors, check, send } = await practice();
    const rows = Array.from({ length: 5000 }, (_, n) => `${n},Test,Ada ${n},1980-01-01,U`);
    const csv = header + rows.join("\n");
    const report = await check(csv);
    expect(report).toMatchObject({ rows: 5000, valid: 5000, withErrors: 0 });
    const { id } = await send(csv, 5000);
    expect((await findImport(actors.reviewer, id))?.patients).toBe(5000);
  });
});
