import { expect, it } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordPresentation } from "../presentations/mutations.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { intake, newPatient } from "../presentations/testing/fictional-record.ts";
import { recordDeath, undoDeath } from "./mutations.ts";
import { findPatientBanner, findPatientChart } from "./queries.ts";
import { death, deathUndone } from "./testing/fictional-registration.ts";

const { actors } = await createPractice(ownerDb());
const { clinician, coordinator } = actors;

it("a death closes no loop, fixes the age, and lets nothing new be recorded", async () => {
  const id = await newPatient(clinician, { dateOfBirth: "1960-02-29" });
  const { urgent } = answersForTier;
  await recordPresentation(clinician, intake(id, urgent));
  const before = await findPatientChart(clinician, id);
  await recordDeath(coordinator, death(id, { deceasedOn: "2025-02-28" }));

  const chart = await findPatientChart(clinician, id);
  expect(chart?.patient).toMatchObject({ deceasedOn: "2025-02-28", ageYears: 64, openLoops: 1 });
  expect(chart?.recordedAfterDeath).toMatch(/^\d\d-[A-Z][a-z]{2}-20\d\d$/);
  expect(before?.recordedAfterDeath).toBeNull();
  expect(chart?.loops.map(({ state, due }) => [state, due.text])).toEqual(
    before?.loops.map(({ state, due }) => [state, due.text]),
  );
  expect(chart?.history[0]).toMatchObject({
    what: "Death recorded",
    by: "Test Coordinator",
    changes: [{ label: "Date of death", from: "none", to: "28-Feb-2025" }],
  });
  await expect(recordPresentation(clinician, intake(id, urgent))).rejects.toMatchObject({
    code: "invalid",
    fieldErrors: { form: [expect.stringContaining("deceased on 28-Feb-2025")] },
  });
  expect((await findPatientChart(clinician, id))?.presentations).toHaveLength(1);
});

it("a death is taken back with a reason that stays", async () => {
  const id = await newPatient(clinician);
  await recordDeath(clinician, death(id));
  await undoDeath(clinician, deathUndone(id, 2));
  expect(await findPatientBanner(clinician, id)).toMatchObject({ deceasedOn: null });
  const chart = await findPatientChart(clinician, id);
  expect(chart?.history[0]).toMatchObject({
    what: "Death taken back",
    reason: "Another person died",
    changes: [{ from: "29-Feb-2020", to: "none" }],
  });
  await recordPresentation(clinician, intake(id, answersForTier.soon));
});

it("nobody dies before birth, twice, or on a page that is out of date", async () => {
  const id = await newPatient(clinician, { dateOfBirth: "1961-04-05" });
  await expect(
    recordDeath(clinician, death(id, { deceasedOn: "1961-04-04" })),
  ).rejects.toMatchObject({
    fieldErrors: { deceasedOn: [expect.stringContaining("before the date of birth, 05-Apr-1961")] },
  });
  await expect(undoDeath(clinician, deathUndone(id, 1))).rejects.toMatchObject({
    code: "conflict",
  });
  const sent = death(id, { deceasedOn: "1961-04-05" });
  await recordDeath(clinician, sent);
  await recordDeath(clinician, sent);
  await expect(recordDeath(clinician, death(id))).rejects.toMatchObject({ code: "conflict" });
  await expect(recordDeath(clinician, death(id, { version: 2 }))).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await findPatientBanner(clinician, id)).toMatchObject({ ageYears: 0 });
});
