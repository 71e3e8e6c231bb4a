import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { closing, newRecheck } from "../follow-up/testing/fictional-loops.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPatient, newPresentation } from "../presentations/testing/fictional-record.ts";
import { recordDiagnosis, recordScore, takeBackDiagnosis, takeBackScore } from "./mutations.ts";
import { findDiagnoses, findDiagnosisStanding, findScores } from "./queries.ts";
import { diagnosis, painScore } from "./testing/fictional-outcomes.ts";

const { clinician, reviewer, coordinator } = (await createPractice(ownerDb())).actors;
const { clinician: stranger } = (await createPractice(ownerDb())).actors;

const presentation = () => newPresentation(clinician, answersForTier.soon);
const takingBack = (id: string) => ({ id, idempotencyKey: randomUUID(), reason: "wrong patient" });

describe("a confirmed diagnosis", () => {
  it("is kept with the loop that was closed by it, and is missing until then", async () => {
    const loop = await newRecheck(clinician);
    const { presentationId } = loop;
    expect(await findDiagnosisStanding(clinician, presentationId)).toEqual({
      names: [],
      missing: false,
    });
    await closeLoop(clinician, closing(loop, { outcome: "cancer_found" }));
    expect(await findDiagnosisStanding(clinician, presentationId)).toMatchObject({ missing: true });
    await recordDiagnosis(clinician, diagnosis(presentationId, { loopId: loop.id }));
    expect(await findDiagnosisStanding(clinician, presentationId)).toEqual({
      names: ["Spinal metastasis or primary spinal malignancy without neurology"],
      missing: false,
    });
    const found = await findDiagnoses(clinician, presentationId);
    expect(found?.closedWithCause).toMatchObject([{ loopId: loop.id, outcome: "cancer_found" }]);
    expect(found?.diagnoses[0]?.now.lines.map(({ value }) => value)).toEqual([
      "Spinal metastasis or primary spinal malignancy without neurology",
      "10-Jul-2026",
      "Histology (biopsy, marrow or specimen)",
      "T2 N1 M1",
      "Walks, no new unsteadiness or difficulty",
      "No new retention or incontinence",
      "E: normal",
      "1: restricted in strenuous activity, ambulatory",
    ]);
  });

  it("that is corrected keeps what it said before, and why", async () => {
    const id = await presentation();
    const first = await recordDiagnosis(clinician, diagnosis(id));
    const change = { replacesId: first.id, walking: "unable_to_walk", reason: "notes of the ward" };
    await recordDiagnosis(reviewer, diagnosis(id, change));
    const [found, ...more] = (await findDiagnoses(clinician, id))?.diagnoses ?? [];
    expect(more).toEqual([]);
    expect(found?.now).toMatchObject({
      reason: "notes of the ward",
      recordedBy: reviewer.name,
      values: { walking: "unable_to_walk" },
    });
    expect(found?.before).toMatchObject([
      { id: first.id, values: { walking: "walks" }, recordedBy: clinician.name },
    ]);
  });

  it("corrected by two at once is a conflict for the second, with both values", async () => {
    const id = await presentation();
    const first = await recordDiagnosis(clinician, diagnosis(id));
    const to = (walking: string) =>
      diagnosis(id, { replacesId: first.id, walking, reason: "as told" });
    const results = await Promise.allSettled([
      recordDiagnosis(clinician, to("unable_to_walk")),
      recordDiagnosis(reviewer, to("gait_disturbance")),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = results.find((result) => result.status === "rejected")?.reason;
    expect(refused).toMatchObject({ code: "conflict" });
    expect(Object.keys(refused.fieldErrors)).toEqual(["form", "walking"]);
    expect(refused.fieldErrors.walking[0]).toMatch(/^Walking at diagnosis: it says now .*; you /);
  });

  it("that is taken back no longer stands, is not lost, and cannot be corrected", async () => {
    const id = await presentation();
    const first = await recordDiagnosis(clinician, diagnosis(id));
    const back = await takeBackDiagnosis(clinician, takingBack(first.id));
    expect(await findDiagnosisStanding(clinician, id)).toMatchObject({ names: [] });
    const [found] = (await findDiagnoses(clinician, id))?.diagnoses ?? [];
    expect(found).toMatchObject({
      now: { id: back.id, values: null, reason: "wrong patient" },
      before: [{ id: first.id }],
    });
    const conflict = { code: "conflict" };
    for (const replacesId of [first.id, back.id]) {
      const again = diagnosis(id, { replacesId, reason: "again" });
      await expect(recordDiagnosis(clinician, again)).rejects.toMatchObject(conflict);
    }
    await expect(takeBackDiagnosis(clinician, takingBack(back.id))).rejects.toMatchObject(conflict);
  });

  it("before birth, of another presentation's loop, or of another practice is refused", async () => {
    const id = await presentation();
    const other = await newRecheck(clinician);
    await expect(
      recordDiagnosis(clinician, diagnosis(id, { diagnosedOn: "1961-04-04" })),
    ).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { diagnosedOn: [expect.stringContaining("05-Apr-1961")] },
    });
    await recordDiagnosis(clinician, diagnosis(id, { diagnosedOn: "1961-04-05" }));
    const absent = { code: "not-found" };
    await expect(
      recordDiagnosis(clinician, diagnosis(id, { loopId: other.id })),
    ).rejects.toMatchObject(absent);
    await expect(recordDiagnosis(stranger, diagnosis(id))).rejects.toMatchObject(absent);
    expect(await findDiagnoses(stranger, id)).toBeNull();
    expect(await findDiagnosisStanding(stranger, id)).toEqual({ names: [], missing: false });
    await expect(recordDiagnosis(coordinator, diagnosis(id))).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await findDiagnoses(clinician, id))?.diagnoses).toHaveLength(1);
  });

  it("sent twice is recorded once", async () => {
    const id = await presentation();
    const sent = diagnosis(id);
    const both = await Promise.all([
      recordDiagnosis(clinician, sent),
      recordDiagnosis(clinician, sent),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect((await findDiagnoses(clinician, id))?.diagnoses).toHaveLength(1);
  });

  it("with a question left out, or a stage that does not fit, is refused by the database", async () => {
    const presentationId = await presentation();
    const { id } = await recordDiagnosis(clinician, diagnosis(presentationId));
    const copy = (change: object) =>
      inPractice(clinician, async (tx) => {
        const row = await tx.diagnosisOutcome.findFirstOrThrow({ where: { id } });
        return tx.diagnosisOutcome.create({ data: { ...row, id: randomUUID(), ...change } });
      });
    await expect(copy({ ecog: null })).rejects.toThrow(/answered_or_taken_back/);
    await expect(copy({ walking: "no" })).rejects.toThrow(/outcome_walking/);
    await expect(copy({ staging: "not_known" })).rejects.toThrow(/stage_as_reported/);
    await expect(copy({ condition: "other" })).rejects.toThrow(/other_in_words/);
    await expect(copy({ replacesId: id })).rejects.toThrow(/why_replaced/);
    await copy({});
  });
});

describe("a questionnaire", () => {
  it("is kept on its day, and taken back without being lost", async () => {
    const patientId = await newPatient(clinician);
    const { id } = await recordScore(clinician, painScore(patientId));
    await recordScore(reviewer, painScore(patientId, { scoredOn: "2026-07-01" }));
    const [first, second] = (await findScores(clinician, patientId))?.scores ?? [];
    expect([first?.scoredOn, second?.scoredOn]).toEqual(["10-Jul-2026", "01-Jul-2026"]);
    expect(first).toMatchObject({ text: "6 of 10", takenBack: null, recordedBy: clinician.name });
    await takeBackScore(reviewer, takingBack(id));
    const after = (await findScores(clinician, patientId))?.scores ?? [];
    expect(after).toHaveLength(2);
    expect(after[0]).toMatchObject({ takenBack: { by: reviewer.name, reason: "wrong patient" } });
    await expect(takeBackScore(clinician, takingBack(id))).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("before birth, of nobody here, or outside its scale is refused", async () => {
    const patientId = await newPatient(clinician);
    await expect(
      recordScore(clinician, painScore(patientId, { scoredOn: "1961-04-04" })),
    ).rejects.toMatchObject({ fieldErrors: { scoredOn: [expect.stringContaining("born")] } });
    await expect(recordScore(stranger, painScore(patientId))).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(recordScore(coordinator, painScore(patientId))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(recordScore(clinician, painScore(patientId, { score: 11 }))).rejects.toThrow(
      /in_its_scale/,
    );
    expect((await findScores(clinician, patientId))?.scores).toEqual([]);
    expect(await findScores(stranger, patientId)).toBeNull();
  });
});
