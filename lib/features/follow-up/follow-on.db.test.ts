import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordDeath, undoDeath } from "../patients/mutations.ts";
import { death, deathUndone } from "../patients/testing/fictional-registration.ts";
import type { DecisionInput } from "../presentations/decision-schema.ts";
import { decideRecommendation, recordPresentation } from "../presentations/mutations.ts";
import { findPresentation } from "../presentations/queries.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { intake, newPatient, newPresentation } from "../presentations/testing/fictional-record.ts";
import { closeLoop } from "./mutations.ts";
import { acceptFirst, closing, loopsOf, newRecheck } from "./testing/fictional-loops.ts";

const { clinician, reviewer } = (await createPractice(ownerDb())).actors;

const openLoopsOf = async (id: string) =>
  (await loopsOf(clinician, id)).filter(({ outcome }) => !outcome);

async function orderOf(presentationId: string) {
  const order = (await openLoopsOf(presentationId)).find(({ kind }) => kind === "investigation");
  if (!order) throw new Error("nothing was ordered");
  return order;
}

describe("a loop closed as cancelled and replaced", () => {
  const outcome = "cancelled_and_replaced" as const;
  const note = "Radiology: pacemaker";

  it("opens what replaces it, due as it was and for the same owner", async () => {
    const id = await newPresentation(clinician, answersForTier.soon);
    await acceptFirst(reviewer, id, 1);
    const order = await orderOf(id);
    await closeLoop(reviewer, closing(order, { outcome, note, replacedBy: "CT whole spine" }));
    const loops = await loopsOf(clinician, id);
    expect(loops.find((loop) => loop.id === order.id)).toMatchObject({ state: outcome, outcome });
    expect(loops.find(({ title }) => title === "CT whole spine")).toMatchObject({
      ...{ kind: order.kind, due: order.due, owner: order.owner, outcome: null },
      lastEvent: { text: `Opened: in place of: ${order.title}` },
    });
  });

  it("says what replaces it", async () => {
    const loop = await newRecheck(clinician);
    await expect(closeLoop(clinician, closing(loop, { outcome, note }))).rejects.toMatchObject({
      fieldErrors: { replacedBy: ["Say what replaces it"] },
    });
  });
});

it.each([
  ["symptoms_persist", "closed"],
  ["cancelled_and_replaced", "cancelled_and_replaced"],
])("the database does not close a loop as %s without what follows", async (outcome, state) => {
  const { practiceId, id: byId } = clinician;
  const { id } = await newRecheck(clinician);
  const at = new Date();
  const write = inPractice(clinician, async (tx) => {
    const closed = { state, outcome };
    const row = { ...closed, closedAt: at, version: 2 };
    await tx.loop.updateMany({ where: { practiceId, id }, data: row });
    const event = { practiceId, loopId: id, version: 2, kind: "closed", byId, at };
    await tx.loopEvent.create({ data: { ...closed, ...event } });
  });
  await expect(write).rejects.toThrow(/nothing follows it/);
});

it.each([
  ["entered_in_error", "Recheck: 2 suggestions were never decided"],
  ["declined_after_discussion", "Recheck: emergency hand-over acknowledged"],
] as const)(
  "an order that ends as %s leaves another presentation that counted on it with a follow-up",
  async (outcome, title) => {
    const patientId = await newPatient(clinician);
    const record = async (tier: "urgent" | "emergency") =>
      (await recordPresentation(clinician, intake(patientId, answersForTier[tier]))).id;
    const [first, second] = [await record("urgent"), await record("emergency")];
    const decideOnScan = async (id: string, said: Partial<DecisionInput>) => {
      const { recommendations = [] } = (await findPresentation(clinician, id)) ?? {};
      const scan = recommendations.find(({ code }) => code === "mri_whole_spine");
      if (!scan) throw new Error("no scan is suggested");
      const accepted = { decision: "accepted", reason: null, note: "" } as const;
      await decideRecommendation(clinician, {
        ...{ recommendationId: scan.id, version: scan.version, idempotencyKey: randomUUID() },
        ...{ ...accepted, ...said },
      });
    };
    await decideOnScan(first, {});
    const order = await orderOf(first);
    await decideOnScan(second, { decision: "declined", reason: "indication-order-exists" });
    await acceptFirst(clinician, second, 200);
    for (const loop of await openLoopsOf(second))
      if (loop.id !== order.id) await closeLoop(reviewer, closing(loop));
    await closeLoop(clinician, closing(await orderOf(first), { outcome }));
    const left = (await openLoopsOf(second)).filter((loop) => loop.presentationId === second);
    expect(left).toMatchObject([{ kind: "recheck", title }]);
  },
);

describe("a death that is taken back", () => {
  it("opens a recheck by the tier's clock that names what was closed because of it, once", async () => {
    const patientId = await newPatient(clinician);
    const record = intake(patientId, answersForTier.emergency);
    const { id } = await recordPresentation(clinician, record);
    const [recheck] = await openLoopsOf(id);
    await recordDeath(clinician, death(patientId, { deceasedOn: "2026-01-20" }));
    for (const loop of await openLoopsOf(id))
      await closeLoop(clinician, closing(loop, { outcome: "died" }));
    expect(await openLoopsOf(id)).toEqual([]);
    await undoDeath(clinician, deathUndone(patientId, 2));
    expect(await openLoopsOf(id)).toMatchObject([
      {
        ...{ kind: "recheck", title: "Recheck: death was recorded in error" },
        owner: { id: clinician.id },
        lastEvent: { text: `Opened: closed as died: ${recheck?.title}` },
      },
    ]);
    await recordDeath(clinician, death(patientId, { version: 3, deceasedOn: "2026-01-20" }));
    await undoDeath(clinician, deathUndone(patientId, 4));
    expect(await openLoopsOf(id)).toHaveLength(1);
  });

  it("leaves what was finished otherwise as it was", async () => {
    const loop = await newRecheck(clinician);
    await closeLoop(clinician, closing(loop, { outcome: "moved_away" }));
    await recordDeath(clinician, death(loop.patient.id, { deceasedOn: "2026-07-20" }));
    await undoDeath(clinician, deathUndone(loop.patient.id, 2));
    expect(await openLoopsOf(loop.presentationId)).toEqual([]);
  });
});
