import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { closing, loopsOf } from "../follow-up/testing/fictional-loops.ts";
import { findLastAnswers, findPresentation } from "../presentations/queries.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { patientSheet } from "../summaries/patient-sheet.ts";
import { recordDiagnosis, takeBackDiagnosis } from "./mutations.ts";
import { diagnosis } from "./testing/fictional-outcomes.ts";

const { clinician } = (await createPractice(ownerDb())).actors;

async function viewOf(id: string) {
  const view = await findPresentation(clinician, id);
  if (!view) throw new Error("not recorded");
  return view;
}

const deniedCancer = () => newPresentation(clinician, answersForTier.self_management);
const titles = async (id: string) =>
  patientSheet(await viewOf(id))
    .cards.map(({ title }) => title)
    .join();

describe("once a cancer was confirmed in a patient who denied one", () => {
  it("the banner says so", async () => {
    const id = await deniedCancer();
    expect((await viewOf(id)).patient.cancer).toBe("cancer: none known");
    await recordDiagnosis(clinician, diagnosis(id, { condition: "lymphoma" }));
    const { cancer } = (await viewOf(id)).patient;
    expect(cancer).toBe("cancer: confirmed Lymphoma with spinal disease");
  });

  it("the sheet for the patient has the card for people who have had cancer", async () => {
    const id = await deniedCancer();
    expect(await titles(id)).not.toContain("Spinal cord compression");
    await recordDiagnosis(clinician, diagnosis(id, { condition: "myeloma" }));
    expect(await titles(id)).toContain("Spinal cord compression");
  });

  it("the next intake offers it as the answer of the record and shows no old denial alone", async () => {
    const id = await deniedCancer();
    await recordDiagnosis(clinician, diagnosis(id, { condition: "myeloma" }));
    const last = await findLastAnswers(clinician, (await viewOf(id)).patient.id);
    expect(last.record_cancer_history).toMatchObject({
      presentationId: id,
      value: "yes",
      words: expect.stringContaining("Multiple myeloma"),
    });
    expect(last.cancer_history?.words).toMatch(
      /^confirmed cancer: Multiple myeloma.+; last time: no/,
    );
    expect(last.cancer_history?.value).toBeNull();
  });

  it("taken back, what was answered stands again", async () => {
    const id = await deniedCancer();
    const recorded = await recordDiagnosis(clinician, diagnosis(id));
    const back = { idempotencyKey: randomUUID(), id: recorded.id, reason: "another patient" };
    await takeBackDiagnosis(clinician, back);
    expect((await viewOf(id)).patient).toMatchObject({
      cancer: "cancer: none known",
      cancerConfirmed: false,
    });
  });

  it("a diagnosis that is no cancer changes nothing", async () => {
    const id = await deniedCancer();
    await recordDiagnosis(clinician, diagnosis(id, { condition: "radiculopathy" }));
    expect((await viewOf(id)).patient.cancer).toBe("cancer: none known");
  });
});

it("follow-up closed because cancer was found counts before its diagnosis is recorded", async () => {
  const id = await newPresentation(clinician, answersForTier.emergency);
  const [loop] = await loopsOf(clinician, id);
  if (!loop) throw new Error("no loop");
  await closeLoop(clinician, closing(loop, { outcome: "cancer_found" }));
  const found = (await viewOf(id)).patient;
  expect(found.cancer).toContain("confirmed (diagnosis not recorded)");
  await recordDiagnosis(
    clinician,
    diagnosis(id, { condition: "other", diagnosis: "Renal cell carcinoma" }),
  );
  expect((await viewOf(id)).patient.cancer).toContain("confirmed Renal cell carcinoma");
  await recordDiagnosis(clinician, diagnosis(id, { condition: "myeloma" }));
  expect((await viewOf(id)).patient.cancer).toContain("confirmed Multiple myeloma");
});
