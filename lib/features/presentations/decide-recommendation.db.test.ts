import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import type { DecisionInput } from "./decision-schema.ts";
import { decideRecommendation } from "./mutations.ts";
import { findPresentation } from "./queries.ts";
import { answersForTier } from "./testing/fictional-answers.ts";
import { newPresentation } from "./testing/fictional-record.ts";
import type { RecommendationView } from "./view.ts";

const { actors } = await createPractice(ownerDb());
const { clinician, reviewer } = actors;
const at = new Date("2026-07-01T11:00:00.000Z");

async function suggestion(id: string, code: string): Promise<RecommendationView> {
  const view = await findPresentation(clinician, id);
  const found = view?.recommendations.find((recommendation) => recommendation.code === code);
  if (!found) throw new Error(`no recommendation ${code}`);
  return found;
}

const decision = (
  { id, version }: RecommendationView,
  changes: Partial<DecisionInput> = {},
): DecisionInput => ({
  recommendationId: id,
  idempotencyKey: randomUUID(),
  version,
  decision: "accepted",
  reason: null,
  note: "",
  ...changes,
});

const declined = { decision: "declined", reason: "contraindicated" } as const;

describe("accepting", () => {
  it("opens a loop of the actor, due from the recording", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency, { at });
    const mri = await suggestion(id, "mri_whole_spine");
    await decideRecommendation(reviewer, decision(mri));
    const after = await suggestion(id, "mri_whole_spine");
    expect(after).toMatchObject({ decision: "accepted", decidedBy: reviewer.name, version: 2 });
    const view = await findPresentation(clinician, id);
    expect(view?.loops.find((loop) => loop.id === after.loopId)).toMatchObject({
      kind: "investigation",
      title: "MRI whole spine",
      owner: { id: reviewer.id },
      due: { text: "02-Jul-2026 12:00" },
      mine: false,
    });
    expect(view?.patient.openLoops).toBe(2);
  });

  it("gives what has no clock that of its tier: today in an emergency", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency, { at });
    const view = await findPresentation(clinician, id);
    const unclocked = view?.recommendations.find(
      ({ code, within }) => within === null && code.startsWith("E05_mscc#"),
    );
    if (!unclocked) throw new Error("every recommendation has a clock");
    await decideRecommendation(clinician, decision(unclocked));
    const { loops = [] } = (await findPresentation(clinician, id)) ?? {};
    expect(loops.find(({ kind }) => kind === "action")?.due.text).toBe("01-Jul-2026");
  });

  it("of two at once gives one loop and one conflict", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const mri = await suggestion(id, "mri_whole_spine");
    const results = await Promise.allSettled([
      decideRecommendation(clinician, decision(mri)),
      decideRecommendation(reviewer, decision(mri)),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await findPresentation(clinician, id))?.loops).toHaveLength(2);
  });

  it("sent twice opens one loop", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const input = decision(await suggestion(id, "mri_whole_spine"));
    await decideRecommendation(clinician, input);
    await decideRecommendation(clinician, input);
    expect((await findPresentation(clinician, id))?.loops).toHaveLength(2);
  });
});

describe("declining", () => {
  it("keeps the coded reason and the note, and opens nothing", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const mri = await suggestion(id, "mri_whole_spine");
    await decideRecommendation(clinician, decision(mri, { ...declined, note: "pacemaker" }));
    expect(await suggestion(id, "mri_whole_spine")).toMatchObject({
      decision: "declined",
      declineReason: "contraindicated",
      note: "pacemaker",
      loopId: null,
    });
  });

  it("may be thought better of, and both decisions are kept", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const first = { ...declined, note: "not yet" };
    await decideRecommendation(clinician, decision(await suggestion(id, "fbc"), first));
    await decideRecommendation(reviewer, decision(await suggestion(id, "fbc")));
    expect(await suggestion(id, "fbc")).toMatchObject({
      decision: "accepted",
      declineReason: null,
      version: 3,
    });
    const history = await inPractice(clinician, (tx) =>
      tx.recommendationEvent.findMany({
        where: { recommendation: { presentationId: id } },
        orderBy: { version: "asc" },
        omit: { at: true, practiceId: true, recommendationId: true },
      }),
    );
    expect(history).toEqual([
      {
        version: 2,
        decision: "declined",
        declineReason: "contraindicated",
        note: "not yet",
        byId: clinician.id,
      },
      { version: 3, decision: "accepted", declineReason: null, note: null, byId: reviewer.id },
    ]);
  });

  it("cannot undo what was accepted: its loop is closed instead", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    await decideRecommendation(clinician, decision(await suggestion(id, "fbc")));
    const change = decision(await suggestion(id, "fbc"), declined);
    await expect(decideRecommendation(clinician, change)).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("without a reason is refused by the database as well", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    const { id: recommendation } = await suggestion(id, "fbc");
    const attempt = inPractice(clinician, (tx) =>
      tx.recommendation.updateMany({
        where: { id: recommendation },
        data: { decision: "declined", decidedById: clinician.id, decidedAt: at },
      }),
    );
    await expect(attempt).rejects.toThrow(/declined_has_a_reason/);
  });
});

it("with a stale version is a conflict and changes nothing", async () => {
  const id = await newPresentation(clinician, answersForTier.emergency);
  const stale = decision(await suggestion(id, "fbc"), declined);
  await decideRecommendation(clinician, { ...stale, idempotencyKey: randomUUID() });
  await expect(
    decideRecommendation(clinician, decision({ ...(await suggestion(id, "fbc")), version: 1 })),
  ).rejects.toMatchObject({ code: "conflict" });
  const view = await findPresentation(clinician, id);
  expect(view?.loops).toHaveLength(1);
});
