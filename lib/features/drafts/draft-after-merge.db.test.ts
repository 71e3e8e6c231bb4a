import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { mergePatients } from "../patients/mutations.ts";
import { recordPresentation } from "../presentations/mutations.ts";
import { findLastAnswers } from "../presentations/queries.ts";
import { intake, newPatient } from "../presentations/testing/fictional-record.ts";
import { saveDraft } from "./mutations.ts";
import { findDraftStart, listMyDrafts } from "./queries.ts";
import { draftOf, newDraft, saddleNumbness } from "./testing/fictional-draft.ts";

const { clinician, reviewer } = (await createPractice(ownerDb())).actors;
let stays: string;
let goes: string;

beforeEach(async () => {
  stays = await newPatient(clinician);
  goes = await newPatient(clinician);
});

async function merge(): Promise<void> {
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

describe("after a merge", () => {
  it("the draft begun under the one that goes is found, saved, recorded and ended", async () => {
    const before = await findDraftStart(clinician, goes);
    const sent = await newDraft(clinician, goes, { draftId: before.draftId });
    await merge();
    const start = await findDraftStart(clinician, stays);
    expect(start).toMatchObject({ draftId: sent.draftId, version: 1, patientId: goes, others: [] });
    expect(start.found?.values).toEqual(saddleNumbness);
    expect(start.copy).toEqual(before.copy);
    const next = { ...sent, version: 1, change: 2, patientId: start.patientId };
    expect(await saveDraft(clinician, next)).toMatchObject({ outcome: "saved", version: 2 });
    const { draftId: idempotencyKey } = sent;
    await recordPresentation(clinician, intake(start.patientId, {}, { idempotencyKey }));
    expect((await findDraftStart(clinician, stays)).found).toBeNull();
  });

  it("of a draft under each the latest is shown, the other is named, and both can be asked for", async () => {
    const hour = (n: number) => new Date(Date.now() - n * 3_600_000);
    const older = await newDraft(clinician, stays, { values: { freeText: "older" } }, hour(2));
    const newer = await newDraft(clinician, goes, { values: { freeText: "newer" } }, hour(1));
    await merge();
    expect(await findDraftStart(clinician, stays)).toMatchObject({
      draftId: newer.draftId,
      others: [{ patientId: stays }],
    });
    expect(await findDraftStart(clinician, stays, null, stays)).toMatchObject({
      draftId: older.draftId,
      patientId: stays,
      others: [{ patientId: goes }],
    });
    const stranger = await newPatient(clinician);
    await newDraft(clinician, stranger);
    expect(await findDraftStart(clinician, stays, null, stranger)).toMatchObject({
      draftId: newer.draftId,
    });
    const { rows } = await listMyDrafts(clinician);
    const listed = rows.filter(({ patient }) => patient.id === stays);
    expect(listed.map(({ keptUnder }) => keptUnder)).toEqual([goes, stays]);
  });

  it("the amendment of what is kept under the one that went is kept", async () => {
    const { id: presentationId } = await recordPresentation(clinician, intake(goes, {}));
    await merge();
    const amends = { presentationId, revision: 1 };
    const { draftId, patientId } = await findDraftStart(clinician, stays, amends);
    const sent = draftOf(clinician, patientId, { draftId, amends });
    expect(await saveDraft(clinician, sent)).toMatchObject({ outcome: "saved" });
    expect((await findDraftStart(clinician, stays, amends)).found?.values).toEqual(saddleNumbness);
    expect((await findDraftStart(clinician, stays)).found).toBeNull();
  });

  it("what was answered under the one that went is shown as last time", async () => {
    await recordPresentation(clinician, intake(goes, { smoking_status: "current" }));
    await merge();
    expect(await findLastAnswers(clinician, stays)).toMatchObject({
      smoking_status: { value: "current" },
    });
  });
});
