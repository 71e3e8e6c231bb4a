import { expect, it } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import type { LoopOutcome } from "../follow-up/schema.ts";
import { acceptFirst, closing, loopsOf } from "../follow-up/testing/fictional-loops.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { recordDiagnosis } from "./mutations.ts";
import { findPracticeYield } from "./queries.ts";
import { diagnosis } from "./testing/fictional-outcomes.ts";

const { clinician, coordinator } = (await createPractice(ownerDb())).actors;
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
