import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import type { LoopOutcome } from "../follow-up/schema.ts";
import { amendPresentation, decideRecommendation } from "./mutations.ts";
import { findPresentation } from "./queries.ts";
import { amendment } from "./testing/fictional-amendment.ts";
import { answersForTier } from "./testing/fictional-answers.ts";
import { newPresentation } from "./testing/fictional-record.ts";
import type { PresentationView, RecommendationView } from "./view.ts";

const { actors } = await createPractice(ownerDb());
const { clinician, reviewer } = actors;
const at = new Date("2026-07-01T11:00:00.000Z");
const later = new Date("2026-07-04T09:30:00.000Z");

const { soon, urgent, emergency } = answersForTier;
/** Still the same emergency, with another answer. */
const emergencyAtNight: Answers = { ...emergency, pain_night_waking: "yes" };

async function read(id: string): Promise<PresentationView> {
  const view = await findPresentation(clinician, id);
  if (!view) throw new Error(`no presentation ${id}`);
  return view;
}

async function suggestion(id: string, code: string): Promise<RecommendationView> {
  const found = (await read(id)).recommendations.find((one) => one.code === code);
  if (!found) throw new Error(`no recommendation ${code}`);
  return found;
}

async function decide(id: string, code: string, decision: "accepted" | "declined", by = clinician) {
  const { id: recommendationId, version } = await suggestion(id, code);
  const reason = decision === "declined" ? ("clinical_judgement" as const) : null;
  const key = { idempotencyKey: randomUUID(), note: "" };
  await decideRecommendation(by, { ...key, recommendationId, version, decision, reason }, { at });
}

async function close(id: string, loopId: string | null, outcome: LoopOutcome, when = at) {
  const loop = (await read(id)).loops.find((one) => one.id === loopId);
  const form = { idempotencyKey: randomUUID(), version: loop?.version ?? 0, note: "" };
  await closeLoop(reviewer, { ...form, loopId: loopId ?? "", outcome }, { at: when });
}

const amend = (id: string, answers: Answers, baseRevision = 1) =>
  amendPresentation(clinician, amendment(id, answers, { baseRevision }), { at: later });

describe("a decision", () => {
  it("is taken over with the one loop of its obligation, and everything new is undecided", async () => {
    const id = await newPresentation(clinician, urgent, { at });
    await decide(id, "mri_whole_spine", "accepted", reviewer);
    await decide(id, "fbc", "declined");
    const { loopId } = await suggestion(id, "mri_whole_spine");
    await amend(id, { ...urgent, pain_intensity_nrs: 4 });
    const view = await read(id);
    expect(await suggestion(id, "mri_whole_spine")).toMatchObject({
      decision: "accepted",
      decidedBy: reviewer.name,
      decidedAt: { iso: at.toISOString() },
      loopId,
      version: 1,
    });
    expect(view.loops.filter(({ kind }) => kind === "investigation")).toHaveLength(1);
    const decided = view.recommendations.filter(({ decision }) => decision !== null);
    // The scan stands in words as well: that was decided with it.
    const repeated = decided.filter((one) => one.kind === "action" && one.loopId === loopId);
    expect([decided.length, repeated.length]).toEqual([3, 1]);
  });

  it("can still be thought better of after it was taken over", async () => {
    const id = await newPresentation(clinician, emergency, { at });
    await decide(id, "fbc", "declined");
    await amend(id, emergencyAtNight);
    await decide(id, "fbc", "accepted");
    expect(await suggestion(id, "fbc")).toMatchObject({ decision: "accepted", version: 2 });
  });

  it("that is no longer suggested stays visible, its loop open", async () => {
    const id = await newPresentation(clinician, emergency, { at });
    await decide(id, "mri_whole_spine", "accepted");
    await amend(id, { ...soon, cancer_history: "no" });
    const { history, loops, recommendations } = await read(id);
    expect(recommendations.map(({ code }) => code)).not.toContain("mri_whole_spine");
    expect(history.earlierDecisions).toMatchObject([
      {
        revision: 1,
        label: expect.stringMatching(/^MRI whole spine/),
        decision: "accepted",
        loop: { outcome: null },
        askedAgain: false,
      },
    ]);
    expect(loops.find(({ kind }) => kind === "investigation")?.closedAt).toBeNull();
    await amend(id, emergency, 2);
    expect(await suggestion(id, "mri_whole_spine")).toMatchObject({ decision: "accepted" });
    expect((await read(id)).history.earlierDecisions).toEqual([]);
  });

  it("to decline is asked again when the grounds are stronger, and stays visible", async () => {
    const id = await newPresentation(clinician, urgent, { at });
    await decide(id, "mri_whole_spine", "declined");
    await amend(id, emergency);
    expect(await suggestion(id, "mri_whole_spine")).toMatchObject({ decision: null });
    expect((await read(id)).history.earlierDecisions).toMatchObject([
      { decision: "declined", declineReason: "clinical_judgement", askedAgain: true, loop: null },
    ]);
  });

  it("whose loop is closed holds on the same grounds, and is asked again on stronger ones", async () => {
    const id = await newPresentation(clinician, urgent, { at });
    await decide(id, "mri_whole_spine", "accepted");
    const { loopId } = await suggestion(id, "mri_whole_spine");
    await close(id, loopId, "not_found_explained");
    await amend(id, { ...urgent, pain_intensity_nrs: 4 });
    expect(await suggestion(id, "mri_whole_spine")).toMatchObject({ decision: "accepted", loopId });
    await amend(id, emergency, 2);
    expect(await suggestion(id, "mri_whole_spine")).toMatchObject({ decision: null });
    expect((await read(id)).history.earlierDecisions).toMatchObject([
      { decision: "accepted", loop: { outcome: "not_found_explained" }, askedAgain: true },
    ]);
  });
});

describe("an order that was entered in error", () => {
  const scan = "mri_whole_spine";

  it("is none: it can be decided again, with a loop of its own", async () => {
    const id = await newPresentation(clinician, urgent, { at });
    await decide(id, scan, "accepted");
    const { loopId: wrong } = await suggestion(id, scan);
    await close(id, wrong, "entered_in_error");
    expect(await suggestion(id, scan)).toMatchObject({ decision: null, loopId: null });
    await decide(id, scan, "accepted");
    const { decision, loopId } = await suggestion(id, scan);
    expect([decision, loopId === wrong]).toEqual(["accepted", false]);
    expect((await read(id)).loops.find((loop) => loop.id === loopId)?.closedAt).toBeNull();
  });

  it("is not taken over by an amendment, and may be declined then", async () => {
    const id = await newPresentation(clinician, urgent, { at });
    await decide(id, scan, "accepted");
    await close(id, (await suggestion(id, scan)).loopId, "entered_in_error");
    await amend(id, { ...urgent, pain_intensity_nrs: 4 });
    expect(await suggestion(id, scan)).toMatchObject({ decision: null, loopId: null });
    await decide(id, scan, "declined");
    expect(await suggestion(id, scan)).toMatchObject({ decision: "declined" });
  });

  it("is undecided still when the last loop is closed", async () => {
    const id = await newPresentation(clinician, urgent, { at });
    const pressing = (await read(id)).recommendations.filter(
      ({ kind, advice, within }) => advice === "required" && (kind === "investigation" || within),
    );
    for (const { code } of pressing) if (code !== scan) await decide(id, code, "declined");
    await decide(id, scan, "accepted");
    await close(id, (await suggestion(id, scan)).loopId, "entered_in_error");
    const [recheck] = (await read(id)).loops.filter(({ closedAt }) => closedAt === null);
    await close(id, recheck?.id ?? null, "not_found_explained");
    const open = (await read(id)).loops.filter(({ closedAt }) => closedAt === null);
    expect(open).toMatchObject([
      { title: "Recheck: 1 suggestion was never decided", due: { text: "02-Jul-2026 12:00" } },
    ]);
  });
});

describe("a clock", () => {
  const due = async (id: string, loopId: string | null) =>
    (await read(id)).loops.find((loop) => loop.id === loopId);

  it("that is shorter now brings an open loop forward, and says why", async () => {
    const id = await newPresentation(clinician, urgent, { at });
    await decide(id, "mri_whole_spine", "accepted");
    const { loopId } = await suggestion(id, "mri_whole_spine");
    expect((await due(id, loopId))?.due.text).toBe("08-Jul-2026");
    await amend(id, emergency);
    expect(await due(id, loopId)).toMatchObject({
      due: { text: "05-Jul-2026 10:30" },
      version: 2,
      state: "proposed",
      lastEvent: {
        text: "Due date changed: due earlier: revision 2 asks for it within 24 hours",
      },
    });
  });

  it("that is longer now puts nothing off", async () => {
    const id = await newPresentation(clinician, emergency, { at });
    await decide(id, "mri_whole_spine", "accepted");
    const { loopId } = await suggestion(id, "mri_whole_spine");
    await amend(id, urgent);
    expect(await due(id, loopId)).toMatchObject({ due: { text: "02-Jul-2026 12:00" }, version: 1 });
  });

  it("of the same advice runs from when it was first given; a shorter one from the amendment", async () => {
    const same = await newPresentation(clinician, emergency, { at });
    await amend(same, emergencyAtNight);
    await decide(same, "mri_whole_spine", "accepted");
    const one = await due(same, (await suggestion(same, "mri_whole_spine")).loopId);
    expect(one?.due.text).toBe("02-Jul-2026 12:00");
    const raised = await newPresentation(clinician, urgent, { at });
    await amend(raised, emergency);
    await decide(raised, "mri_whole_spine", "accepted");
    const other = await due(raised, (await suggestion(raised, "mri_whole_spine")).loopId);
    expect(other?.due.text).toBe("05-Jul-2026 10:30");
  });
});

describe("a decision and an amendment at the same moment", () => {
  it.each([0, 1, 2, 3, 4, 5])(
    "lose neither: taken over, or refused and asked again (%i)",
    async (n) => {
      const id = await newPresentation(clinician, emergency, { at });
      const accept = () => decide(id, "mri_whole_spine", "accepted");
      const change = () => amend(id, emergencyAtNight);
      const both = n % 2 === 0 ? [change(), accept()] : [accept(), change()];
      const results = await Promise.allSettled(both);
      const refused = results.filter((result) => result.status === "rejected");
      for (const { reason } of refused) expect(reason).toMatchObject({ code: "conflict" });
      const { revision, loops, recommendations } = await read(id);
      const scan = recommendations.find(({ code }) => code === "mri_whole_spine");
      const opened = loops.filter(({ kind }) => kind === "investigation").map((loop) => loop.id);
      expect(revision).toBe(2);
      expect([scan?.decision, opened]).toEqual(
        refused.length === 0 ? ["accepted", [scan?.loopId]] : [null, []],
      );
    },
  );

  it("of an earlier revision's suggestion is a conflict, and nothing is opened", async () => {
    const id = await newPresentation(clinician, emergency, { at });
    const { id: old } = await suggestion(id, "mri_whole_spine");
    await amend(id, emergencyAtNight);
    const key = { idempotencyKey: randomUUID(), note: "", reason: null };
    const late = { ...key, recommendationId: old, version: 1, decision: "accepted" as const };
    await expect(decideRecommendation(reviewer, late)).rejects.toMatchObject({ code: "conflict" });
    expect((await read(id)).loops.every(({ kind }) => kind === "recheck")).toBe(true);
  });

  it.each([0, 1, 2, 3, 4, 5])(
    "closing a loop and amending wait for each other in turn (%i)",
    async () => {
      const id = await newPresentation(clinician, urgent, { at });
      await decide(id, "mri_whole_spine", "accepted");
      const { loopId } = await suggestion(id, "mri_whole_spine");
      const results = await Promise.allSettled([
        amend(id, emergency),
        close(id, loopId, "not_found_explained", later),
      ]);
      for (const result of results)
        if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "conflict" });
      expect((await read(id)).loops.some(({ closedAt }) => closedAt === null)).toBe(true);
    },
  );
});

it("what an amendment replaced is not waited for when the last loop is closed", async () => {
  const id = await newPresentation(clinician, emergency, { at });
  await amend(id, { ...soon, cancer_history: "no" });
  const { loops, recommendations } = await read(id);
  const pressing = recommendations.filter(({ kind, within }) => kind !== "action" || within);
  expect(pressing.filter(({ advice }) => advice === "required")).toEqual([]);
  for (const loop of loops.filter(({ closedAt }) => closedAt === null))
    await close(id, loop.id, "not_found_explained");
  expect((await read(id)).loops.every(({ closedAt }) => closedAt !== null)).toBe(true);
});

it("a row that was taken over names the one it came from", async () => {
  const id = await newPresentation(clinician, emergency, { at });
  await decide(id, "fbc", "declined");
  const { id: first } = await suggestion(id, "fbc");
  await amend(id, emergencyAtNight);
  const { id: second } = await suggestion(id, "fbc");
  const row = await inPractice(clinician, (tx) =>
    tx.recommendation.findFirstOrThrow({ where: { id: second }, select: { carriedFromId: true } }),
  );
  expect(row.carriedFromId).toBe(first);
});
