import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { mergePatients } from "../patients/mutations.ts";
import type { DecisionInput } from "./decision-schema.ts";
import { decideRecommendation, recordPresentation } from "./mutations.ts";
import { findPresentation } from "./queries.ts";
import { answersForTier } from "./testing/fictional-answers.ts";
import { intake, newPatient, newPresentation } from "./testing/fictional-record.ts";

const { actors } = await createPractice(ownerDb());
const { clinician, reviewer } = actors;
const recordedAt = new Date("2026-07-01T11:00:00.000Z");
const at = new Date("2026-07-01T15:00:00.000Z");

async function read(id: string, code: string) {
  const view = await findPresentation(clinician, id);
  const found = view?.recommendations.find((one) => one.code === code);
  if (!view || !found) throw new Error(`no recommendation ${code}`);
  return { found, view, loop: view.loops.find((loop) => loop.id === found.loopId) };
}

async function decideOn(id: string, code: string, changes: Partial<DecisionInput>) {
  const { found } = await read(id, code);
  const input: DecisionInput = {
    recommendationId: found.id,
    version: found.version,
    idempotencyKey: randomUUID(),
    decision: "declined",
    reason: null,
    note: "",
    ...changes,
  };
  await decideRecommendation(clinician, input, { at });
  return read(id, code);
}

const done = { reason: "action-completed", happenedOn: "2026-06-30" } as const;
const ordered = { reason: "indication-order-exists", happenedOn: "2026-06-30" } as const;

describe("what is in hand already", () => {
  it.each([
    ["ordered", ordered],
    ["done", done],
  ] as const)("and %s gets a loop in that state, with its true day", async (state, said) => {
    const id = await newPresentation(clinician, answersForTier.emergency, { at: recordedAt });
    const { found, loop } = await decideOn(id, "mri_whole_spine", said);
    expect(found).toMatchObject({ decision: "otherwise", declineReason: said.reason });
    expect(loop).toMatchObject({ state, title: "MRI whole spine", outcome: null });
    expect(loop?.lastEvent.text).toContain("30-Jun-2026");
    expect(loop?.due.text).toBe("02-Jul-2026 12:00");
  });

  it("is due when the result is expected where that is sooner, and never later than the rule says", async () => {
    const due = async (expectedOn: string) => {
      const id = await newPresentation(clinician, answersForTier.urgent, { at: recordedAt });
      return (await decideOn(id, "mri_whole_spine", { ...ordered, expectedOn })).loop?.due.text;
    };
    expect(await due("2026-07-03")).toBe("03-Jul-2026");
    expect(await due("2026-08-30")).toBe("08-Jul-2026");
  });

  it("cannot be due before it was ordered", async () => {
    const id = await newPresentation(clinician, answersForTier.urgent, { at: recordedAt });
    const early = decideOn(id, "mri_whole_spine", { ...ordered, expectedOn: "2026-06-29" });
    await expect(early).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { expectedOn: [expect.stringContaining("before it was ordered")] },
    });
    expect((await read(id, "mri_whole_spine")).found.decision).toBeNull();
  });

  it("before the birth of the patient is refused by name, and nothing is kept", async () => {
    const id = await newPresentation(clinician, answersForTier.urgent, { at: recordedAt });
    const early = decideOn(id, "fbc", { ...done, happenedOn: "1950-01-01" });
    await expect(early).rejects.toMatchObject({ fieldErrors: { happenedOn: expect.anything() } });
    expect((await read(id, "fbc")).view.loops).toHaveLength(1);
  });

  it("ties to the open loop of the same test from another presentation of the patient", async () => {
    const patientId = await newPatient(clinician);
    const record = () =>
      recordPresentation(clinician, intake(patientId, answersForTier.urgent), { at: recordedAt });
    const [first, second] = [await record(), await record()];
    const before = await decideOn(first.id, "mri_whole_spine", { decision: "accepted" });
    const after = await decideOn(second.id, "mri_whole_spine", ordered);
    expect(after.found.loopId).toBe(before.found.loopId);
    const { loop } = await read(first.id, "mri_whole_spine");
    expect(loop).toMatchObject({ id: before.found.loopId, state: "ordered" });
    const bloods = await decideOn(second.id, "fbc", ordered);
    expect(bloods.loop).toMatchObject({ title: expect.stringContaining("blood count") });
  });
});

describe("what is done instead", () => {
  it("is followed up under its own name, with the clock of the suggestion", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency, { at: recordedAt });
    const { found, loop } = await decideOn(id, "mri_whole_spine", {
      reason: "patient-contraindication",
      instead: "CT whole spine",
    });
    expect(found).toMatchObject({ decision: "otherwise", loopTitle: "CT whole spine" });
    expect(loop).toMatchObject({ title: "CT whole spine", due: { text: "02-Jul-2026 12:00" } });
    expect(loop?.lastEvent.text).toContain("in place of: MRI whole spine");
  });
});

describe("an action that repeats the test in words", () => {
  it.each([
    ["accepted", { decision: "accepted" }],
    ["declined", { reason: "patient-refuses" }],
    ["otherwise", done],
  ] as const)("is %s with it, by one loop if any", async (decision, said) => {
    const id = await newPresentation(clinician, answersForTier.emergency, { at: recordedAt });
    const { found, view } = await decideOn(id, "mri_whole_spine", said);
    const { found: action } = await read(id, "E05_mscc#2");
    expect(action).toMatchObject({ decision, loopId: found.loopId, version: 2 });
    expect(view.loops).toHaveLength(decision === "declined" ? 1 : 2);
  });

  it("stays what it was decided to be before", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency, { at: recordedAt });
    await decideOn(id, "E05_mscc#2", { reason: "other", note: "phoned" });
    await decideOn(id, "mri_whole_spine", { decision: "accepted" });
    expect((await read(id, "E05_mscc#2")).found.decision).toBe("declined");
  });
});

describe("the database refuses", () => {
  const attempt = async (data: object) => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const { found } = await read(id, "fbc");
    const decided = { decidedById: reviewer.id, decidedAt: new Date(), ...data };
    return inPractice(clinician, (tx) =>
      tx.recommendation.updateMany({ where: { id: found.id }, data: decided }),
    );
  };

  it("what is in hand without a loop, and a loop for what is declined", async () => {
    const inHand = { decision: "declined", declineReason: "action-completed" };
    await expect(attempt(inHand)).rejects.toThrow(/in_hand_is_followed_up/);
    const otherwise = { decision: "otherwise", declineReason: "risk-benefit-ratio" };
    await expect(attempt(otherwise)).rejects.toThrow(/recommendation_has_a_loop/);
  });

  it("a code that is in no list, but not one kept from before", async () => {
    const unknown = { decision: "declined", declineReason: "because" };
    await expect(attempt(unknown)).rejects.toThrow(/recommendation_decline_reason/);
    const earlier = { decision: "declined", declineReason: "clinical_judgement" };
    await expect(attempt(earlier)).resolves.toEqual({ count: 1 });
  });
});

it("an open order under a registration that was merged into the patient is found, from either side", async () => {
  for (const [orderUnder, askUnder] of [
    ["stays", "goes"],
    ["goes", "stays"],
  ] as const) {
    const ids = { stays: await newPatient(clinician), goes: await newPatient(clinician) };
    const record = async (patientId: string) =>
      (
        await recordPresentation(clinician, intake(patientId, answersForTier.urgent), {
          at: recordedAt,
        })
      ).id;
    const first = await record(ids[orderUnder]);
    const second = await record(ids[askUnder]);
    const { loop: order } = await decideOn(first, "mri_whole_spine", { decision: "accepted" });
    await mergePatients(reviewer, {
      patientId: ids.goes,
      version: 1,
      otherId: ids.stays,
      otherVersion: 1,
      staysId: ids.stays,
      reason: "Registered twice",
      idempotencyKey: randomUUID(),
    });
    const { found } = await decideOn(second, "mri_whole_spine", ordered);
    expect(found.loopId).toBe(order?.id);
  }
});
