import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordPresentation } from "../presentations/mutations.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { intake } from "../presentations/testing/fictional-record.ts";
import { mergePatients, registerPatient } from "./mutations.ts";
import { searchPatients } from "./queries.ts";
import { registration } from "./testing/fictional-registration.ts";

const { actors } = await createPractice(ownerDb());
const { clinician, reviewer } = actors;

async function register(number: string, familyName: string, dateOfBirth = "1961-04-05") {
  return (await registerPatient(clinician, registration({ number, familyName, dateOfBirth }))).id;
}

const stays = await register("7-5", "Testnew");
for (const [number, name, born] of [
  ["7-1", "Testold", "1961-05-04"],
  ["7-2", "Testolder", "1961-04-05"],
] as const) {
  const goes = await register(number, name, born);
  await recordPresentation(clinician, intake(goes, answersForTier.urgent));
  await mergePatients(reviewer, {
    patientId: goes,
    version: 1,
    otherId: stays,
    otherVersion: 1,
    staysId: stays,
    reason: "Registered twice",
    idempotencyKey: randomUUID(),
  });
}
await register("7-3", "Testother");

it.each([
  [
    "",
    [
      ["7-5", null],
      ["7-3", null],
    ],
  ],
  ["7-1", [["7-5", "7-1"]]],
  ["7-5", [["7-5", null]]],
  [
    "7-",
    [
      ["7-3", null],
      ["7-5", null],
    ],
  ],
  ["testold", [["7-5", "7-1"]]],
  ["testolder, ada", [["7-5", "7-2"]]],
  ["ada testold", [["7-5", "7-1"]]],
  [
    "testo",
    [
      ["7-5", "7-1"],
      ["7-3", null],
    ],
  ],
  ["04-May-1961", [["7-5", "7-1"]]],
  [
    "05-Apr-1961",
    [
      ["7-5", null],
      ["7-3", null],
    ],
  ],
])("%j finds the one that stays once, and says by which number: %j", async (term, expected) => {
  const { rows, count } = await searchPatients(clinician, { term });
  expect(rows.map(({ number, foundAs }) => [number, foundAs])).toEqual(expected);
  expect(count).toEqual({ value: expected.length, capped: false });
});

it("shows the record of all of them, and pages one by one", async () => {
  const { rows } = await searchPatients(clinician, { term: "testnew" });
  expect(rows).toMatchObject([{ latestTier: "urgent", openLoops: 2 }]);
  for (const [term, expected] of [
    ["testo", ["7-5", "7-3"]],
    ["7-", ["7-3", "7-5"]],
  ] as const) {
    const first = await searchPatients(clinician, { term, pageSize: 1 });
    const second = await searchPatients(clinician, { term, pageSize: 1, cursor: first.next });
    expect([...first.rows, ...second.rows].map(({ number }) => number)).toEqual(expected);
    expect([first.count.value, second.count.value, second.next]).toEqual([2, 2, null]);
  }
});
