import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { decideRecommendation } from "../presentations/mutations.ts";
import { findPresentation } from "../presentations/queries.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { acceptBundle } from "./mutations.ts";
import { orderLines } from "./order-lines.ts";

const { actors } = await createPractice(ownerDb());
const { clinician, reviewer } = actors;

async function read(id: string) {
  const view = await findPresentation(clinician, id);
  if (!view) throw new Error("not recorded");
  return view;
}

/** What the page ticks for suspected cord compression. */
async function bundleOf(presentationId: string, leaveOut: readonly string[] = []) {
  const { doNow } = orderLines(await read(presentationId), { answers: [], version: 1 });
  const lines = doNow.find(({ id }) => id === "mscc")?.lines ?? [];
  const items = lines.flatMap(({ key, recommendation }) =>
    recommendation && !leaveOut.includes(key)
      ? { recommendationId: recommendation.id, version: recommendation.version }
      : [],
  );
  return { presentationId, items, idempotencyKey: randomUUID() };
}

const decided = async (id: string) =>
  (await read(id)).recommendations.filter(({ decision }) => decision === "accepted");

describe("a bundle", () => {
  it("gives each item its own decision and its own loop", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const bundle = await bundleOf(id, ["fbc"]);
    await acceptBundle(clinician, bundle);
    const accepted = await decided(id);
    const codes = accepted.map(({ code }) => code);
    expect(codes).toContain("mri_whole_spine");
    expect(codes).not.toContain("fbc");
    expect(new Set(accepted.map(({ loopId }) => loopId)).size).toBe(bundle.items.length);
    const { loops } = await read(id);
    expect(loops).toHaveLength(bundle.items.length + 1);
    expect(new Set(loops.map(({ owner }) => owner?.id))).toEqual(new Set([clinician.id]));
  });

  it("sent twice, also at one moment, is accepted once", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const bundle = await bundleOf(id);
    await Promise.all([acceptBundle(clinician, bundle), acceptBundle(clinician, bundle)]);
    expect((await read(id)).loops).toHaveLength(bundle.items.length + 1);
  });

  it("of which one was decided meanwhile is a conflict, and nothing of it is kept", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const bundle = await bundleOf(id);
    const last = bundle.items.at(-1);
    if (!last) throw new Error("empty");
    await decideRecommendation(reviewer, {
      ...last,
      idempotencyKey: randomUUID(),
      decision: "declined",
      reason: "patient-refuses",
      note: "",
    });
    await expect(acceptBundle(clinician, bundle)).rejects.toMatchObject({ code: "conflict" });
    expect(await decided(id)).toEqual([]);
    expect((await read(id)).loops).toHaveLength(1);
  });

  it("of two people at once is one bundle and one conflict", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const [one, other] = [await bundleOf(id), await bundleOf(id)];
    const results = await Promise.allSettled([
      acceptBundle(clinician, one),
      acceptBundle(reviewer, other),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await read(id)).loops).toHaveLength(one.items.length + 1);
  });

  it("takes nothing of another presentation", async () => {
    const [id, other] = [
      await newPresentation(clinician, answersForTier.emergency),
      await newPresentation(clinician, answersForTier.emergency),
    ];
    const bundle = { ...(await bundleOf(id)), presentationId: other };
    await expect(acceptBundle(clinician, bundle)).rejects.toMatchObject({ code: "not-found" });
    expect(await decided(id)).toEqual([]);
  });

  it("leaves an event for each decision and one for the whole", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const bundle = await bundleOf(id);
    await acceptBundle(clinician, bundle);
    const events = await inPractice(actors.auditor, (tx) =>
      tx.auditEvent.findMany({ where: { action: "bundle.accepted", subjectId: id } }),
    );
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events[0]?.detail)).toContain(bundle.items[0]?.recommendationId);
  });
});
