import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordPresentation } from "../presentations/mutations.ts";
import { answersForTier, incompleteAnswers } from "../presentations/testing/fictional-answers.ts";
import { intake, newPatient } from "../presentations/testing/fictional-record.ts";
import { registerPatient } from "./mutations.ts";
import { findPatientBanner, findPatientChart, searchPatients } from "./queries.ts";
import type { PatientInput } from "./schema.ts";

const { actors } = await createPractice(ownerDb());
const { clinician } = actors;

const patient = (changes: Partial<PatientInput> = {}): PatientInput => ({
  number: randomUUID().slice(0, 18).toUpperCase(),
  familyName: "Testpatient",
  givenNames: "Ada",
  dateOfBirth: "1961-04-05",
  sexAtBirth: "female",
  fictional: true,
  ...changes,
});

describe("registering", () => {
  it("gives a patient that is found again as registered", async () => {
    const { id } = await registerPatient(
      clinician,
      patient({ familyName: "Đặng-O’Brien", givenNames: "Zoë", dateOfBirth: "2000-02-29" }),
    );
    expect(await findPatientBanner(clinician, id)).toMatchObject({
      familyName: "Đặng-O’Brien",
      givenNames: "Zoë",
      dateOfBirth: "2000-02-29",
      bornText: "29-Feb-2000",
      fictional: true,
      openLoops: 0,
      cancer: null,
    });
  });

  it("says so when the number is taken, in this practice only", async () => {
    const first = patient();
    await registerPatient(clinician, first);
    await expect(
      registerPatient(clinician, patient({ number: first.number })),
    ).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { number: [expect.stringContaining("already registered")] },
    });
    const elsewhere = await createPractice(ownerDb());
    await registerPatient(elsewhere.actors.clinician, first);
  });

  it("sent twice gives one patient", async () => {
    const input = patient({ idempotencyKey: randomUUID() });
    const [a, b] = await Promise.all([
      registerPatient(clinician, input),
      registerPatient(clinician, input),
    ]);
    expect(a).toEqual(b);
  });
});

describe("the chart", () => {
  it("has all presentations, latest first, and all loops", async () => {
    const id = await newPatient(clinician);
    const at = (day: number) => ({ at: new Date(Date.UTC(2026, 5, day)) });
    await recordPresentation(clinician, intake(id, answersForTier.urgent), at(1));
    await recordPresentation(clinician, intake(id, incompleteAnswers), at(20));
    await recordPresentation(clinician, intake(id, answersForTier.self_management), at(9));
    const chart = await findPatientChart(clinician, id);
    expect(chart?.presentations.map(({ tier, incomplete }) => [tier, incomplete])).toEqual([
      ["routine", true],
      ["self_management", false],
      ["urgent", false],
    ]);
    expect(chart?.presentations[2]?.conditions[0]).toBeTruthy();
    expect(chart?.loops.map(({ due }) => due.text)).toEqual(["02-Jun-2026 01:00", "04-Jul-2026"]);
  });

  it("knows the cancer from the latest presentation that asked", async () => {
    const id = await newPatient(clinician);
    const at = (day: number) => ({ at: new Date(Date.UTC(2026, 5, day)) });
    await recordPresentation(clinician, intake(id, answersForTier.urgent), at(2));
    await recordPresentation(clinician, intake(id, incompleteAnswers), at(20));
    expect(await findPatientBanner(clinician, id)).toMatchObject({
      cancer: "cancer: breast",
      openLoops: 2,
    });
  });

  it("of nobody is null, whatever is asked for", async () => {
    for (const id of [randomUUID(), "7", "", "' or 1=1", "\u0000"]) {
      expect(await findPatientChart(clinician, id)).toBeNull();
      expect(await findPatientBanner(clinician, id)).toBeNull();
    }
  });
});

describe("searching", async () => {
  const searcher = (await createPractice(ownerDb())).actors.clinician;
  const register = (familyName: string, givenNames: string, changes: Partial<PatientInput> = {}) =>
    registerPatient(searcher, patient({ familyName, givenNames, ...changes }));
  await register("Testsmith", "Ada", { number: "9990000001" });
  await register("Testsmith", "Joan", { number: "9990000002" });
  await register("Testsmithson", "Josef", { number: "HX-17" });
  await register("Tëstmüller", "Änne", { dateOfBirth: "1950-02-28" });
  await register("Testzulu", "Ben", { dateOfBirth: "1950-02-28" });
  await register("Van Test", "Cor");

  const found = async (term: string) => {
    const { rows } = await searchPatients(searcher, { term });
    return rows.map(({ familyName, givenNames }) => `${familyName}, ${givenNames}`);
  };

  it.each([
    ["testsmith", ["Testsmith, Ada", "Testsmith, Joan", "Testsmithson, Josef"]],
    ["TESTSMITH, jo", ["Testsmith, Joan", "Testsmithson, Josef"]],
    ["testsm,a", ["Testsmith, Ada"]],
    ["testsmith jo", ["Testsmith, Joan", "Testsmithson, Josef"]],
    ["joan testsm", ["Testsmith, Joan"]],
    ["cor van te", ["Van Test, Cor"]],
    ["van test cor", ["Van Test, Cor"]],
    ["testmu", ["Tëstmüller, Änne"]],
    ["TËSTMÜLLER, ann", ["Tëstmüller, Änne"]],
    ["van t", ["Van Test, Cor"]],
    ["999 000 0001", ["Testsmith, Ada"]],
    ["999", ["Testsmith, Ada", "Testsmith, Joan"]],
    ["hx-17", ["Testsmithson, Josef"]],
    ["28-Feb-1950", ["Tëstmüller, Änne", "Testzulu, Ben"]],
    ["28/2/1950", ["Tëstmüller, Änne", "Testzulu, Ben"]],
    ["1950-02-28", ["Tëstmüller, Änne", "Testzulu, Ben"]],
    ["%", []],
    ["smith", []],
    ["Testsmith' or '1'='1", []],
    ["test\u0000zulu", ["Testzulu, Ben"]],
  ])("for %j finds %j", async (term, expected) => {
    expect(await found(term)).toEqual(expected);
  });

  it("for nothing lists everybody by name, each once over pages of two", async () => {
    const names: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await searchPatients(searcher, { term: "", cursor, pageSize: 2 });
      expect(page.count).toEqual({ value: 6, capped: false });
      names.push(...page.rows.map(({ givenNames }) => givenNames));
      cursor = page.next;
    } while (cursor);
    expect(names).toEqual(["Änne", "Ada", "Joan", "Josef", "Ben", "Cor"]);
  });

  it("shows the latest presentation and the open loops of each", async () => {
    const { rows } = await searchPatients(searcher, { term: "testzulu" });
    const id = rows[0]?.id ?? "";
    const at = (day: number) => ({ at: new Date(Date.UTC(2026, 5, day)) });
    await recordPresentation(searcher, intake(id, answersForTier.soon), at(20));
    await recordPresentation(searcher, intake(id, answersForTier.urgent), at(1));
    const after = await searchPatients(searcher, { term: "testzulu" });
    expect(after.rows).toMatchObject([
      { latestTier: "soon", latestRecordedAt: { text: "20-Jun-2026 01:00" }, openLoops: 2 },
    ]);
  });

  it("leaves the ids in the audit trail, never the term", async () => {
    await found("testsmith, ada");
    const event = await inPractice(searcher, (tx) =>
      tx.auditEvent.findFirst({ where: { action: "patients.searched" }, orderBy: { seq: "desc" } }),
    );
    expect(event?.detail).toEqual({ by: "name", patients: [expect.any(String)] });
  });

  it.each([
    ["search_name >= 'testsm' and search_name < 'testsn'", "search_name, id"],
    ["number >= '9' and number < ':'", "number, id"],
    ["search_number = '9990000001'", "search_number, id"],
    ["date_of_birth = '1950-02-28'::date and search_name >= 't'", "search_name, id"],
  ])("uses the index under row-level security for %s", async (where, order) => {
    const plan = await inPractice(searcher, async (tx) => {
      for (const other of ["seqscan", "bitmapscan", "sort"])
        await tx.$executeRawUnsafe(`set local enable_${other} = off`);
      return tx.$queryRawUnsafe<Record<string, string>[]>(`
        explain select id from patient
        where practice_id = '${searcher.practiceId}'::uuid and ${where}
        order by ${order} limit 51`);
    });
    const condition = plan
      .map((line) => line["QUERY PLAN"] ?? "")
      .find((line) => /Index Cond/.test(line));
    for (const part of where.split(" and ")) expect(condition).toContain(part.split(" ")[0]);
  });
});
