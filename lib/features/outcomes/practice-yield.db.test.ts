import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import type { LoopOutcome } from "../follow-up/schema.ts";
import { acceptFirst, closing, loopsOf } from "../follow-up/testing/fictional-loops.ts";
import type { DecisionInput } from "../presentations/decision-schema.ts";
import { decideRecommendation } from "../presentations/mutations.ts";
import { findPresentation } from "../presentations/queries.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { recordDiagnosis } from "./mutations.ts";
import { findPracticeYield } from "./queries.ts";
import { diagnosis } from "./testing/fictional-outcomes.ts";

const { clinician, coordinator } = (await createPractice(ownerDb())).actors;
const practice = await createPractice(ownerDb());
const another = await createPractice(ownerDb());
const third = await createPractice(ownerDb());
const { clinician: stranger } = (await createPractice(ownerDb())).actors;

/** A presentation with one order that is open, or closed with this outcome. */
async function ordered(outcome: LoopOutcome | null): Promise<string> {
  const id = await newPresentation(clinician, answersForTier.urgent);
  await acceptFirst(clinician, id, 1);
  const order = (await loopsOf(clinician, id)).find(({ kind }) => kind === "investigation");
  if (!order) throw new Error("the first suggestion is no investigation");
  if (outcome) await closeLoop(clinician, closing(order, { outcome, replacedBy: "CT" }));
  return id;
}

it("counts what orders of an investigation led to; every order is in one column", async () => {
  const outcomes = [
    "cancer_found",
    "other_serious_cause_found",
    "not_found_explained",
    "symptoms_persist",
    "cancelled_and_replaced",
    "entered_in_error",
    null,
  ] as const;
  const ids = await Promise.all(outcomes.map(ordered));
  const [row, ...more] = (await findPracticeYield(clinician)).investigations;
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    orders: 6,
    open: 1,
    cancerFound: 1,
    otherSerious: 1,
    notFound: 2,
    otherwise: 1,
  });
  expect((await findPracticeYield(stranger)).investigations).toEqual([]);
  await expect(findPracticeYield(coordinator)).rejects.toMatchObject({ code: "forbidden" });

  const missing = async () =>
    (await findPracticeYield(clinician)).missing.map(({ presentationId }) => presentationId);
  expect((await missing()).toSorted()).toEqual(ids.slice(0, 2).toSorted());
  const [first = ""] = ids;
  const { id } = await recordDiagnosis(clinician, diagnosis(first, { walking: "not_known" }));
  expect(await missing()).toEqual([ids[1]]);
  const change = { replacesId: id, walking: "unable_to_walk", reason: "read again" };
  await recordDiagnosis(clinician, diagnosis(first, { ...change, continence: "bladder" }));
  expect((await findPracticeYield(clinician)).atDiagnosis).toEqual([
    {
      condition: "Spinal metastasis or primary spinal malignancy without neurology",
      diagnoses: 1,
      walks: 0,
      gaitDisturbed: 0,
      cannotWalk: 1,
      walkingNotKnown: 0,
      continent: 0,
      disturbed: 1,
      continenceNotKnown: 0,
    },
  ]);
});

describe("the yield of an investigation", () => {
  const { clinician: doctor } = practice.actors;

  async function otherwise(changes: Partial<DecisionInput>) {
    const id = await newPresentation(doctor, answersForTier.urgent);
    const view = await findPresentation(doctor, id);
    const scan = view?.recommendations.find(({ code }) => code === "mri_whole_spine");
    await decideRecommendation(doctor, {
      recommendationId: scan?.id ?? "",
      version: scan?.version ?? 0,
      idempotencyKey: randomUUID(),
      decision: "declined",
      reason: null,
      note: "",
      ...changes,
    });
    const loop = (await loopsOf(doctor, id)).find(({ kind }) => kind === "investigation");
    if (!loop) throw new Error("nothing follows it up");
    await closeLoop(doctor, closing(loop, { outcome: "cancer_found" }));
  }
  const scans = async () =>
    (await findPracticeYield(doctor)).investigations.find(
      ({ investigation }) => investigation === "mri_whole_spine",
    )?.cancerFound ?? 0;

  it("counts what was ordered already, and not what was done in its place", async () => {
    await otherwise({
      reason: "prefers-alternative",
      instead: "CT whole spine",
    });
    expect(await scans()).toBe(0);
    await otherwise({
      reason: "indication-order-exists",
      happenedOn: "2026-07-01",
    });
    expect(await scans()).toBe(1);
  });
});

describe("one diagnosis of a presentation", () => {
  const { clinician: first, reviewer: second } = another.actors;

  it("is recorded once, by whoever comes first; the other is told, and may correct it", async () => {
    const id = await newPresentation(first, answersForTier.soon);
    const results = await Promise.allSettled([
      recordDiagnosis(first, diagnosis(id)),
      recordDiagnosis(second, diagnosis(id)),
    ]);
    const refused = results.find((result) => result.status === "rejected")?.reason;
    expect(refused).toMatchObject({
      code: "conflict",
      fieldErrors: { form: [expect.stringContaining("counts once")] },
    });
    const [row] = (await findPracticeYield(first)).atDiagnosis;
    expect(row?.diagnoses).toBe(1);
    await recordDiagnosis(second, diagnosis(id, { condition: "myeloma" }));
    expect((await findPracticeYield(first)).atDiagnosis).toHaveLength(2);
  });

  it("in other words is another; in the same words it is the same", async () => {
    const id = await newPresentation(first, answersForTier.soon);
    const other = (words: string) => diagnosis(id, { condition: "other", diagnosis: words });
    await recordDiagnosis(first, other("Chordoma"));
    await recordDiagnosis(first, other("Renal cell carcinoma"));
    await expect(recordDiagnosis(second, other(" chordoma"))).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

it("says how many causes without a diagnosis there are beyond those that are listed", async () => {
  const { clinician: doctor } = third.actors;
  const id = await newPresentation(doctor, answersForTier.emergency);
  const [loop] = await loopsOf(doctor, id);
  if (!loop) throw new Error("no loop");
  await closeLoop(doctor, closing(loop, { outcome: "cancer_found" }));
  const { missing, missingCount } = await findPracticeYield(doctor);
  expect([missing.length, missingCount]).toEqual([1, 1]);
});
