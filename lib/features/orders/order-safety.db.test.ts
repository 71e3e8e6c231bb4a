import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { loopOutcomeLabels } from "../follow-up/schema.ts";
import { closing, loopsOf } from "../follow-up/testing/fictional-loops.ts";
import { recordDeath } from "../patients/mutations.ts";
import { death } from "../patients/testing/fictional-registration.ts";
import { decideRecommendation } from "../presentations/mutations.ts";
import { findPresentation } from "../presentations/queries.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { recordOrderSafety } from "./mutations.ts";
import { findClosedOrders, findOrderSafety, findRequest } from "./queries.ts";
import { safetyFindings } from "./safety-questions.ts";
import type { SafetyAnswers } from "./schema.ts";

const { actors } = await createPractice(ownerDb());
const { clinician, reviewer } = actors;

const sent = (presentationId: string, answers: SafetyAnswers, version = 1) => ({
  presentationId,
  answers,
  version,
  idempotencyKey: randomUUID(),
});

const usual: Readonly<Record<string, unknown>> = {
  cied: "none",
  mri_hazards: ["other"],
  contrast_reaction_prior: "none",
  egfr_ml_min: 90,
  pregnancy_status: "not_pregnant",
  anticoagulant: "none",
  platelets_x10e9_l: 200,
};

async function acceptScan(id: string) {
  const view = await findPresentation(clinician, id);
  const scan = view?.recommendations.find(({ code }) => code === "mri_whole_spine");
  await decideRecommendation(clinician, {
    recommendationId: scan?.id ?? "",
    version: scan?.version ?? 0,
    idempotencyKey: randomUUID(),
    decision: "accepted",
    reason: null,
    note: "",
  });
}

describe("an emergency scan", () => {
  it("is ordered without an answer, and its request says that nobody asked", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    await acceptScan(id);
    const request = await findRequest(clinician, id, "mri_whole_spine");
    expect(request?.tests).toMatchObject([{ id: "mri_whole_spine", orderedBy: clinician.name }]);
    const [cied] = request?.safety ?? [];
    expect(cied).toMatchObject({ finding: "cied", standing: "not_asked", answer: "not asked" });
  });

  it("has no request before it is accepted", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    expect(await findRequest(clinician, id, "mri_whole_spine")).toBeNull();
  });
});

it.each(["declined_after_discussion", "died"] as const)(
  "an order that was closed as %s has no request to print, and says so",
  async (outcome) => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    await acceptScan(id);
    expect(await findClosedOrders(clinician, id, "mri_whole_spine")).toBeNull();
    const order = (await loopsOf(clinician, id)).find(({ kind }) => kind === "investigation");
    if (!order) throw new Error("nothing was ordered");
    if (outcome === "died") await recordDeath(clinician, death(order.patient.id));
    await closeLoop(clinician, closing(order, { outcome }));
    expect(await findRequest(clinician, id, "mri_whole_spine")).toBeNull();
    const closed = await findClosedOrders(clinician, id, "mri_whole_spine");
    expect(closed?.orders).toEqual([expect.stringContaining(loopOutcomeLabels[outcome])]);
  },
);

describe("an answer before a test", () => {
  it("is kept with who gave it; a later one stands beside it", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    await recordOrderSafety(clinician, sent(id, { cied: "none", claustrophobia: "yes" }));
    await recordOrderSafety(reviewer, sent(id, { cied: "non_conditional" }, 3));
    const safety = await findOrderSafety(clinician, id);
    expect(safety?.answers.map(({ finding, value, by }) => [finding, value, by])).toEqual([
      ["cied", "none", clinician.name],
      ["claustrophobia", "yes", clinician.name],
      ["cied", "non_conditional", reviewer.name],
    ]);
    await acceptScan(id);
    const request = await findRequest(clinician, id, "mri_whole_spine");
    expect(request?.tests[0]?.instead).toContain("CT whole spine");
  });

  it("that says nothing new is not kept again", async () => {
    const id = await newPresentation(clinician, { ...answersForTier.emergency, cied: "none" });
    const same = recordOrderSafety(clinician, sent(id, { cied: "none" }));
    await expect(same).rejects.toMatchObject({ code: "invalid" });
    await recordOrderSafety(clinician, sent(id, { cied: "none", claustrophobia: "no" }));
    const safety = await findOrderSafety(clinician, id);
    expect(safety?.answers.map(({ finding }) => finding)).toEqual(["claustrophobia"]);
  });

  it("that was asked again and is the same is kept with its day", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const march = new Date("2026-03-03T10:00:00.000Z");
    const notPregnant = { pregnancy_status: "not_pregnant", cied: "none" } as const;
    await recordOrderSafety(clinician, sent(id, notPregnant), { at: march });
    const july = new Date("2026-07-03T10:00:00.000Z");
    const again = { ...sent(id, notPregnant, 3), again: ["pregnancy_status" as const] };
    await recordOrderSafety(reviewer, again, { at: july });
    const answers = (await findOrderSafety(clinician, id))?.answers ?? [];
    expect(answers.map(({ finding, at }) => `${finding} ${at.text.slice(0, 11)}`)).toEqual([
      "pregnancy_status 03-Mar-2026",
      "cied 03-Mar-2026",
      "pregnancy_status 03-Jul-2026",
    ]);
  });

  it("of two people at once is one and one conflict; sent twice it is kept once", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const results = await Promise.allSettled([
      recordOrderSafety(clinician, sent(id, { cied: "none" })),
      recordOrderSafety(reviewer, sent(id, { cied: "non_conditional" })),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const again = sent(id, { claustrophobia: "no" }, 2);
    await recordOrderSafety(clinician, again);
    await recordOrderSafety(clinician, again);
    expect((await findOrderSafety(clinician, id))?.version).toBe(3);
  });
});

it("the database keeps an answer to every question before a test", async () => {
  const id = await newPresentation(clinician, answersForTier.emergency);
  const answers = safetyFindings.map((finding) => [finding, usual[finding] ?? "no"]);
  await recordOrderSafety(clinician, sent(id, Object.fromEntries(answers)));
  expect((await findOrderSafety(clinician, id))?.version).toBe(safetyFindings.length + 1);
});

it("the database keeps no absence as an answer and no question of another kind", async () => {
  const id = await newPresentation(clinician, answersForTier.emergency);
  const keep = (data: { finding: string; value: string | string[] }) =>
    inPractice(clinician, (tx) =>
      tx.orderSafety.create({
        data: {
          ...data,
          practiceId: clinician.practiceId,
          presentationId: id,
          position: 1,
          byId: clinician.id,
          at: new Date(),
        },
      }),
    );
  await expect(keep({ finding: "cied", value: "not_asked" })).rejects.toThrow(/has_a_value/);
  await expect(keep({ finding: "mri_hazards", value: [] })).rejects.toThrow(/has_a_value/);
  await expect(keep({ finding: "fever", value: "no" })).rejects.toThrow(/order_safety_finding/);
  await expect(keep({ finding: "cied", value: "none" })).resolves.toBeTruthy();
});
