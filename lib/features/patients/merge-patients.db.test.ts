import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice, createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { listLoops } from "../follow-up/queries.ts";
import { closing } from "../follow-up/testing/fictional-loops.ts";
import { decideRecommendation, recordPresentation } from "../presentations/mutations.ts";
import { findPresentation } from "../presentations/queries.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { intake, newPatient } from "../presentations/testing/fictional-record.ts";
import { listReview } from "../review/queries.ts";
import type { MergeInput } from "./change-schema.ts";
import { mergePatients, recordDeath, registerPatient, undoMerge } from "./mutations.ts";
import { findMergeSide, findPatientBanner, findPatientChart } from "./queries.ts";
import { death, registration } from "./testing/fictional-registration.ts";

const { id: practiceId, actors } = await createPractice(ownerDb());
const { clinician, reviewer } = actors;

/** `stays` and `goes`, each as it was registered. */
function merging(stays: string, goes: string, changes: Partial<MergeInput> = {}): MergeInput {
  return {
    patientId: goes,
    version: 1,
    otherId: stays,
    otherVersion: 1,
    staysId: stays,
    reason: "Registered twice",
    idempotencyKey: randomUUID(),
    ...changes,
  };
}

const undoing = (patientId: string, version = 2) => ({
  patientId,
  version,
  reason: "Two people after all",
  idempotencyKey: randomUUID(),
});

async function record(patientId: string, tier: keyof typeof answersForTier) {
  return (await recordPresentation(clinician, intake(patientId, answersForTier[tier]))).id;
}

async function chartOf(id: string) {
  const chart = await findPatientChart(reviewer, id);
  return {
    shown: chart?.patient.id,
    openLoops: chart?.patient.openLoops,
    presentations: chart?.presentations.map(({ id: presentation }) => presentation).toSorted(),
    loops: chart?.loops.map((loop) => [loop.id, loop.state, loop.patient.id].join()).toSorted(),
    cancer: chart?.patient.cancer,
  };
}

describe("a merge", async () => {
  const stays = await newPatient(clinician, { familyName: "Teststays" });
  const goes = await newPatient(clinician, { familyName: "Testgoes" });
  const kept = await record(stays, "soon");
  const moved = await record(goes, "urgent");
  await mergePatients(reviewer, merging(stays, goes));

  it("shows everything in the chart of the one that stays, from both addresses", async () => {
    const chart = await findPatientChart(clinician, goes);
    expect(chart?.patient).toMatchObject({
      id: stays,
      familyName: "Teststays",
      openLoops: 2,
      cancer: "cancer: breast",
    });
    expect(chart?.presentations.map(({ id }) => id).toSorted()).toEqual([kept, moved].toSorted());
    expect(Object.keys(chart?.keptUnder ?? {})).toEqual([moved]);
    expect(chart?.merged).toMatchObject([
      { patient: { id: goes, familyName: "Testgoes" }, by: "Test Reviewer", presentations: 1 },
    ]);
    expect(await chartOf(stays)).toEqual(await chartOf(goes));
  });

  it("shows the one that stays on Review, on Follow-up and beside the presentation", async () => {
    const named = { id: stays, familyName: "Teststays" };
    expect(await findPresentation(clinician, moved)).toMatchObject({ patient: named });
    const review = await listReview(clinician, { sort: "priority", direction: "ascending" });
    expect(review.rows.find(({ id }) => id === moved)?.patient).toMatchObject(named);
    const { rows } = await listLoops(clinician, { whose: "everyone", state: "open" });
    expect(rows.map(({ patient }) => patient.id)).toEqual([stays, stays]);
  });

  it("stands in the history with who and why", async () => {
    const chart = await findPatientChart(clinician, stays);
    expect(chart?.history[0]).toMatchObject({
      what: expect.stringMatching(/^Merged: No\. .* with this one$/),
      by: "Test Reviewer",
      reason: "Registered twice",
    });
  });
});

/** How much each has, what happens after the merge; then it is undone. */
it.each([
  { stays: 0, goes: 0 },
  { stays: 0, goes: 2 },
  { stays: 2, goes: 0 },
  { stays: 1, goes: 2 },
])("undone, %o gives back both as they were", async (had) => {
  const [stays, goes] = [await newPatient(clinician), await newPatient(clinician)];
  for (let n = 0; n < had.stays; n += 1) await record(stays, "soon");
  for (let n = 0; n < had.goes; n += 1) await record(goes, n === 0 ? "urgent" : "soon");
  const before = { stays: await chartOf(stays), goes: await chartOf(goes) };
  expect(await mergePatients(reviewer, merging(stays, goes))).toEqual({ id: stays });
  expect(await undoMerge(reviewer, undoing(goes))).toEqual({ id: goes });
  expect({ stays: await chartOf(stays), goes: await chartOf(goes) }).toEqual(before);
  await mergePatients(reviewer, merging(goes, stays, { otherVersion: 3 }));
  await undoMerge(reviewer, undoing(stays));
  expect({ stays: await chartOf(stays), goes: await chartOf(goes) }).toEqual(before);
});

it("what is recorded meanwhile stays where it was recorded", async () => {
  const [stays, goes] = [await newPatient(clinician), await newPatient(clinician)];
  const own = await record(goes, "urgent");
  await mergePatients(reviewer, merging(stays, goes));
  const added = await record(stays, "soon");
  const late = await record(goes, "soon");
  const view = await findPresentation(clinician, own);
  const [scan] = view?.recommendations ?? [];
  await decideRecommendation(clinician, {
    recommendationId: scan?.id ?? "",
    version: 1,
    idempotencyKey: randomUUID(),
    decision: "accepted",
    reason: null,
    note: "",
  });
  const shown = await findPatientChart(clinician, stays);
  expect(shown?.patient.openLoops).toBe(4);
  const recheck = shown?.loops.find(({ presentationId }) => presentationId === late);
  if (recheck) await closeLoop(clinician, closing(recheck));

  await undoMerge(reviewer, undoing(goes));
  const [left, right] = [await chartOf(stays), await chartOf(goes)];
  expect(left).toMatchObject({ shown: stays, presentations: [added], openLoops: 1 });
  expect(right).toMatchObject({ shown: goes, presentations: [own, late].toSorted() });
  expect(right.loops).toHaveLength(4);
});

describe("refused, with words,", () => {
  const words = (text: string) => ({ fieldErrors: { form: [expect.stringContaining(text)] } });

  it("is a merge with oneself, of a merged one, and a chain", async () => {
    const [a, b, c] = await Promise.all([1, 2, 3].map(() => newPatient(clinician)));
    if (!a || !b || !c) throw new Error("three patients");
    await expect(mergePatients(reviewer, merging(a, a))).rejects.toMatchObject(words("themselves"));
    await mergePatients(reviewer, merging(a, b));
    const again = { version: 2 };
    await expect(mergePatients(reviewer, merging(c, b, again))).rejects.toMatchObject(
      words("was merged into another"),
    );
    await expect(mergePatients(reviewer, merging(b, c, { otherVersion: 2 }))).rejects.toMatchObject(
      words("was merged into another"),
    );
    await expect(mergePatients(reviewer, merging(c, a))).rejects.toMatchObject(
      words("Another registration was merged into No."),
    );
    await mergePatients(reviewer, merging(a, c));
    expect((await findPatientChart(reviewer, a))?.merged).toHaveLength(2);
    expect(await findMergeSide(reviewer, c)).toBeNull();
  });

  it("is one where only one of the two is deceased", async () => {
    const [a, b] = [await newPatient(clinician), await newPatient(clinician)];
    await recordDeath(clinician, death(a));
    for (const input of [merging(a, b, { otherVersion: 2 }), merging(b, a, { version: 2 })])
      await expect(mergePatients(reviewer, input)).rejects.toMatchObject(words("deceased"));
  });

  it("is one on a page that is out of date, and another practice's patient", async () => {
    const [a, b] = [await newPatient(clinician), await newPatient(clinician)];
    const theirs = (await createPractice(ownerDb())).actors;
    const foreign = (await registerPatient(theirs.clinician, registration())).id;
    await expect(mergePatients(reviewer, merging(a, foreign))).rejects.toMatchObject({
      code: "not-found",
    });
    await recordDeath(clinician, death(a));
    await recordDeath(clinician, death(b));
    await expect(mergePatients(reviewer, merging(a, b))).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(undoMerge(reviewer, undoing(b))).rejects.toMatchObject({ code: "conflict" });
  });
});

it("sent twice merges once; of two merges that would make a chain at the same moment one wins", async () => {
  const [a, b, c] = await Promise.all([1, 2, 3].map(() => newPatient(clinician)));
  if (!a || !b || !c) throw new Error("three patients");
  const both = await Promise.allSettled([
    mergePatients(reviewer, merging(b, a)),
    mergePatients(reviewer, merging(c, b)),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const [d, e] = [await newPatient(clinician), await newPatient(clinician)];
  const sent = merging(d, e);
  expect(await mergePatients(reviewer, sent)).toEqual(await mergePatients(reviewer, sent));
  expect((await findPatientBanner(reviewer, e))?.id).toBe(d);
});

it("a chain is refused by the database itself", async () => {
  const [a, b, c] = await Promise.all([1, 2, 3].map(() => newPatient(clinician)));
  const point = (from = "", to = "") =>
    asPractice(
      ownerDb(),
      practiceId,
      (tx) =>
        tx.$executeRaw`update patient set merged_into_id = ${to}::uuid where id = ${from}::uuid`,
    );
  await point(a, b);
  await expect(point(b, c)).rejects.toThrow(/another patient is merged into/);
  await expect(point(c, a)).rejects.toThrow(/is merged itself/);
  await expect(point(c, c)).rejects.toThrow(/merged itself|not_merged_into_itself/);
});

it("a form that was open under the merged one is recorded there, with the age of the one that stays", async () => {
  const stays = await newPatient(clinician, { dateOfBirth: "1950-01-01" });
  const goes = await newPatient(clinician, { dateOfBirth: "2000-01-01" });
  await mergePatients(reviewer, merging(stays, goes));
  const at = new Date("2026-06-01T12:00:00Z");
  const late = await recordPresentation(clinician, intake(goes, answersForTier.soon), { at });
  const view = await findPresentation(clinician, late.id);
  expect(view?.answers.age_years?.value).toBe(76);
  await undoMerge(reviewer, undoing(goes));
  expect((await chartOf(goes)).presentations).toEqual([late.id]);
});

it("what is kept under a patient never moves", async () => {
  const [stays, goes] = [await newPatient(clinician), await newPatient(clinician)];
  const own = await record(goes, "urgent");
  await mergePatients(reviewer, merging(stays, goes));
  const row = await inPractice(clinician, (tx) =>
    tx.presentation.findFirstOrThrow({ where: { id: own }, select: { patientId: true } }),
  );
  expect(row.patientId).toBe(goes);
});
