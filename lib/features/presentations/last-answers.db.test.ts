import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { findings } from "../../clinical/knowledge/findings.ts";
import { minimumSafetySet } from "../../clinical/knowledge/minimum-safety-set.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordOrderSafety } from "../orders/mutations.ts";
import type { SafetyAnswers } from "../orders/schema.ts";
import { isNeurological, mayUseAgain } from "./asked-anew.ts";
import { recordPresentation } from "./mutations.ts";
import { findLastAnswers } from "./queries.ts";
import { intake, newPatient } from "./testing/fictional-record.ts";

const { clinician, auditor } = (await createPractice(ownerDb())).actors;
const { clinician: stranger } = (await createPractice(ownerDb())).actors;
const march = new Date("2026-03-03T10:00:00.000Z");
const june = new Date("2026-06-05T23:30:00.000Z");

async function twice(): Promise<{ patientId: string; first: string; second: string }> {
  const patientId = await newPatient(clinician);
  const { id: first } = await recordPresentation(
    clinician,
    intake(
      patientId,
      { smoking_status: "current", diabetes: "no", esr_mm_h: 34, hb_g_l: 98, limb_weakness: "no" },
      {
        taken: { hb_g_l: "2026-02-27" },
        entered: { hb_g_l: { value: "9.8", unit: "g/dL" } },
        others: { diabetes: { value: "yes", by: "record" } },
      },
    ),
    { at: march },
  );
  const { id: second } = await recordPresentation(
    clinician,
    intake(patientId, { smoking_status: "former", cancer_history: "no" }),
    { at: june },
  );
  return { patientId, first, second };
}

describe("what was answered last time", () => {
  it("is of each question the latest answer, with its day on the practice's calendar", async () => {
    const { patientId, first, second } = await twice();
    expect(await findLastAnswers(clinician, patientId)).toEqual({
      smoking_status: {
        presentationId: second,
        words: expect.stringMatching(/^last time: .+, 06-Jun-2026$/),
        value: "former",
      },
      cancer_history: { presentationId: second, words: "last time: no, 06-Jun-2026", value: null },
      diabetes: {
        presentationId: first,
        words: "last time: yes (from the record; somebody else said: no), 03-Mar-2026",
        value: "yes",
      },
      esr_mm_h: {
        presentationId: first,
        words: "earlier: 34\u00a0mm/h, recorded 03-Mar-2026; not used",
        value: null,
      },
      hb_g_l: {
        presentationId: first,
        words: "earlier: 9.8\u00a0g/dL (98\u00a0g/L), taken 27-Feb-2026; not used",
        value: null,
      },
    });
  });

  it("is what an amendment left", async () => {
    const { patientId, second } = await twice();
    await inPractice(clinician, async (tx) => {
      const { presentationId: _id, ...now } = await tx.presentationRevision.findFirstOrThrow({
        where: { presentationId: second },
      });
      const answers = { smoking_status: { value: "never", by: null } };
      await tx.presentationRevision.create({
        data: {
          ...now,
          presentationId: second,
          answers,
          revision: 2,
          reason: "correction_of_entry",
        },
      });
      await tx.presentation.updateMany({ where: { id: second }, data: { currentRevision: 2 } });
    });
    const last = await findLastAnswers(clinician, patientId);
    expect(last.smoking_status?.value).toBe("never");
    expect(last.cancer_history).toBeUndefined();
  });

  it("is also what was answered when a test was ordered, where that was later", async () => {
    const { patientId, first, second } = await twice();
    const said = (presentationId: string, answers: SafetyAnswers) => ({
      presentationId,
      answers,
      version: 1,
      idempotencyKey: randomUUID(),
    });
    const [may, july] = [
      new Date("2026-05-01T10:00:00.000Z"),
      new Date("2026-07-01T10:00:00.000Z"),
    ];
    await recordOrderSafety(clinician, said(second, { cied: "non_conditional", diabetes: "no" }), {
      at: july,
    });
    await recordOrderSafety(clinician, said(first, { cied: "none" }), { at: may });
    const last = await findLastAnswers(clinician, patientId);
    expect(last.cied).toMatchObject({
      presentationId: second,
      value: "non_conditional",
      words: expect.stringMatching(/^last time: .+, 01-Jul-2026$/),
    });
    expect(last.diabetes).toMatchObject({ value: "no", presentationId: second });
  });

  it("leaves a trace naming the presentations that were read", async () => {
    const { patientId, first, second } = await twice();
    await findLastAnswers(clinician, patientId);
    const events = await inPractice(clinician, (tx) =>
      tx.auditEvent.findMany({ where: { subjectId: patientId, action: "patient.read" } }),
    );
    const named = events.map(({ detail }) => (detail as { presentations: string[] }).presentations);
    expect(named).toEqual([expect.arrayContaining([first, second])]);
  });

  it("does not exist for another practice, nor for who may not read it", async () => {
    const { patientId } = await twice();
    expect(await findLastAnswers(stranger, patientId)).toEqual({});
    expect(await findLastAnswers(clinician, "nobody")).toEqual({});
    await expect(findLastAnswers(auditor, patientId)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("what may be used again", () => {
  const offered = findings.filter(({ id }) => mayUseAgain(id)).map(({ id }) => id);

  it("is nothing neurological, none of the safety questions, no result and nothing examined", () => {
    expect(offered.filter((id) => isNeurological(id))).toEqual([]);
    expect(offered.filter((id) => minimumSafetySet.some((one) => one === id))).toEqual([]);
    expect(findings.filter(({ id, question }) => mayUseAgain(id) && question === null)).toEqual([]);
    expect(offered).not.toContain("exam_performed");
    expect(offered).not.toContain("pregnancy_status");
    expect(offered.length).toBeGreaterThan(30);
  });

  it.each([
    "saddle_sensory_change",
    "luts",
    "pain_radiates_leg_bilateral",
    "leg_pain_unilateral_to_bilateral",
    "pvr_volume_ml",
    "gait_disturbance",
  ] as const)("%s counts as neurological", (id) => {
    expect(isNeurological(id)).toBe(true);
  });
});
