import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordDeath } from "../patients/mutations.ts";
import { death } from "../patients/testing/fictional-registration.ts";
import { decideRecommendation } from "../presentations/mutations.ts";
import { findPresentation } from "../presentations/queries.ts";
import {
  answersForTier,
  suspectedCaudaEquina,
} from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { closeLoop, progressLoop } from "./mutations.ts";
import { acceptFirst, closing, loopsOf, newRecheck, step } from "./testing/fictional-loops.ts";
import type { LoopRow } from "./view.ts";

const { clinician, reviewer, coordinator } = (await createPractice(ownerDb())).actors;
const monthsAgo = new Date("2026-06-24T10:00:00.000Z");
const at = new Date("2026-07-01T11:00:00.000Z");

describe("closing a loop", () => {
  it("keeps the outcome and takes it off the presentation", async () => {
    const loop = await newRecheck(clinician);
    await declineAll(loop.presentationId);
    await closeLoop(clinician, closing(loop, { note: "muscular" }), { at });
    const [closed] = await loopsOf(clinician, loop.presentationId);
    expect(closed).toMatchObject({
      state: "closed",
      outcome: "not_found_explained",
      closedAt: { text: "01-Jul-2026 12:00" },
      lastEvent: { text: "Closed: Not found and explained: muscular", by: clinician.name },
      version: 2,
    });
    const view = await findPresentation(clinician, loop.presentationId);
    expect(view?.patient.openLoops).toBe(0);
  });

  it("because symptoms persist opens the next recheck for the same owner", async () => {
    const loop = await newRecheck(clinician);
    const persists = closing(loop, { outcome: "symptoms_persist" });
    await closeLoop(reviewer, persists, { at });
    const [first, second, ...more] = await loopsOf(clinician, loop.presentationId);
    expect(more).toEqual([]);
    const [closed, next] = first?.outcome ? [first, second] : [second, first];
    expect(closed).toMatchObject({ id: loop.id, outcome: "symptoms_persist" });
    expect(next).toMatchObject({
      kind: "recheck",
      state: "proposed",
      outcome: null,
      owner: { id: clinician.id },
      due: { text: "08-Jul-2026" },
    });
  });

  it.each([
    "not_found_explained",
    "cancer_found",
    "other_serious_cause_found",
    "declined_after_discussion",
    "entered_in_error",
  ] as const)(
    "as %s, the last one, is not the end while required suggestions are undecided",
    async (outcome) => {
      const loop = await newRecheck(clinician);
      const undecided = (await requiredOf(loop.presentationId)).length;
      await closeLoop(reviewer, closing(loop, { outcome }), { at });
      const open = await openLoopsOf(loop.presentationId);
      expect(open).toMatchObject([
        {
          kind: "recheck",
          title: `Recheck: ${undecided} suggestions were never decided`,
          owner: { id: clinician.id },
          due: { text: "08-Jul-2026" },
        },
      ]);
    },
  );

  it.each(["died", "moved_away"] as const)(
    "as %s ends the follow-up, decided or not",
    async (outcome) => {
      const loop = await newRecheck(clinician);
      if (outcome === "died") await recordDeath(clinician, death(loop.patient.id));
      await closeLoop(clinician, closing(loop, { outcome }));
      expect(await openLoopsOf(loop.presentationId)).toEqual([]);
    },
  );

  it("as died needs a recorded death: one wrong choice in a list ends no follow-up", async () => {
    const loop = await newRecheck(clinician);
    await expect(closeLoop(clinician, closing(loop, { outcome: "died" }))).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { outcome: [expect.stringContaining("not recorded as deceased")] },
    });
    expect(await openLoopsOf(loop.presentationId)).toHaveLength(1);
  });

  it.each([
    ["symptoms_persist", "01-Jul-2026 12:30"],
    ["not_found_explained", "01-Jul-2026 12:30"],
    ["entered_in_error", "01-Jul-2026 12:30"],
  ] as const)(
    "as %s, of a suspected cauda equina, is looked at again by that clock",
    async (outcome, text) => {
      const id = await newPresentation(clinician, suspectedCaudaEquina, { at: monthsAgo });
      const [loop] = await loopsOf(clinician, id);
      if (loop) await closeLoop(clinician, closing(loop, { outcome }), { at });
      expect(await openLoopsOf(id)).toMatchObject([{ kind: "recheck", due: { text } }]);
    },
  );

  it.each([
    ["declined_after_discussion", 0],
    ["not_found_explained", 0],
    ["entered_in_error", 1],
  ] as const)("of a recheck as %s, with all decided, leaves %i open", async (outcome, open) => {
    const loop = await newRecheck(clinician);
    await declineAll(loop.presentationId);
    await closeLoop(clinician, closing(loop, { outcome }), { at });
    expect(await openLoopsOf(loop.presentationId)).toHaveLength(open);
  });

  it("of the last order as declined does not end the care that the tier asks for", async () => {
    const recheck = await newRecheck(clinician);
    const id = recheck.presentationId;
    await acceptFirst(clinician, id, 1);
    await declineAll(id);
    await closeLoop(clinician, closing(recheck), { at });
    const [order, ...others] = await openLoopsOf(id);
    expect([order?.kind, others]).toEqual(["investigation", []]);
    if (!order) return;
    await closeLoop(clinician, closing(order, { outcome: "declined_after_discussion" }));
    expect(await openLoopsOf(id)).toMatchObject([{ title: "Recheck: results reviewed" }]);
  });

  it("opens one recheck for the undecided when the last two are closed at once", async () => {
    const id = await newPresentation(clinician, answersForTier.soon);
    await acceptFirst(clinician, id, 1);
    const loops = await loopsOf(clinician, id);
    expect(loops).toHaveLength(2);
    await Promise.all(loops.map((loop) => closeLoop(clinician, closing(loop))));
    expect(await openLoopsOf(id)).toHaveLength(1);
  });

  it("sent twice closes once and opens one recheck", async () => {
    const loop = await newRecheck(clinician);
    const input = closing(loop, { outcome: "symptoms_persist" });
    await Promise.all([closeLoop(clinician, input), closeLoop(clinician, input)]);
    expect(await loopsOf(clinician, loop.presentationId)).toHaveLength(2);
  });

  it("of two people at once is a conflict for the second", async () => {
    const loop = await newRecheck(clinician);
    const results = await Promise.allSettled([
      closeLoop(clinician, closing(loop, { outcome: "cancer_found" })),
      closeLoop(reviewer, closing(loop, { outcome: "moved_away" })),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict" },
    });
  });

  it("with a stale version, or again, is a conflict", async () => {
    const loop = await newRecheck(clinician);
    await progressLoop(clinician, step(loop));
    await expect(closeLoop(clinician, closing(loop))).rejects.toMatchObject({ code: "conflict" });
    await closeLoop(clinician, closing({ ...loop, version: 2 }));
    await expect(closeLoop(clinician, closing({ ...loop, version: 3 }))).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("is for its owner and the reviewer, never for a coordinator", async () => {
    const loop = await newRecheck(clinician);
    const theirs = await openedByReviewer();
    const refused = { code: "forbidden" };
    await expect(closeLoop(coordinator, closing(loop))).rejects.toMatchObject(refused);
    await expect(closeLoop(clinician, closing(theirs))).rejects.toMatchObject(refused);
    await closeLoop(reviewer, closing(loop));
  });

  it("counts right when two loops of one presentation are closed at once", async () => {
    const id = await newPresentation(clinician, answersForTier.emergency);
    await acceptFirst(clinician, id, 5);
    const loops = await loopsOf(clinician, id);
    expect(loops).toHaveLength(6);
    const moved = { outcome: "moved_away" } as const;
    await Promise.all(loops.map((loop) => closeLoop(reviewer, closing(loop, moved))));
    const counted = await inPractice(clinician, (tx) =>
      tx.presentation.findFirst({ where: { id }, select: { openLoops: true, nextDueAt: true } }),
    );
    expect(counted).toEqual({ openLoops: 0, nextDueAt: null });
  });

  it("without an outcome is refused by the database", async () => {
    const { id } = await newRecheck(clinician);
    const change = (data: object) =>
      inPractice(clinician, (tx) =>
        tx.loop.updateMany({ where: { id }, data: { ...data, version: 2 } }),
      );
    await expect(change({ state: "closed", closedAt: at })).rejects.toThrow(/has_an_outcome/);
    await expect(change({ outcome: "died" })).rejects.toThrow(/has_an_outcome/);
    await expect(change({ state: "closed" })).rejects.toThrow(/has_an_outcome/);
  });
});

async function openLoopsOf(presentationId: string): Promise<LoopRow[]> {
  return (await loopsOf(clinician, presentationId)).filter(({ outcome }) => !outcome);
}

/** What must be decided before the presentation leaves Review. */
async function requiredOf(presentationId: string) {
  const { recommendations = [] } = (await findPresentation(clinician, presentationId)) ?? {};
  return recommendations.filter(
    ({ kind, advice, within }) => advice === "required" && (kind === "investigation" || within),
  );
}

async function declineAll(presentationId: string): Promise<void> {
  const form = { decision: "declined", reason: "already_ordered", note: "" } as const;
  for (const { id, version, decision } of await requiredOf(presentationId)) {
    if (decision) continue;
    const input = { ...form, recommendationId: id, version, idempotencyKey: randomUUID() };
    await decideRecommendation(clinician, input);
  }
}

async function openedByReviewer(): Promise<LoopRow> {
  const id = await newPresentation(clinician, answersForTier.urgent);
  await acceptFirst(reviewer, id, 1);
  const loop = (await loopsOf(clinician, id)).find(({ owner }) => owner?.id === reviewer.id);
  if (!loop) throw new Error("the reviewer owns no loop");
  return loop;
}
