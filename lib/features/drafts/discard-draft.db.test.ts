import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../platform/actor.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { newPatient } from "../presentations/testing/fictional-record.ts";
import { type DiscardReason, discardReasons } from "./discard-reasons.ts";
import { discardDraft } from "./mutations.ts";
import { countDraftsLeftAlone, listDraftsLeftAlone, listMyDrafts } from "./queries.ts";
import { newDraft } from "./testing/fictional-draft.ts";

const { id: practiceId, actors } = await createPractice(ownerDb());
const theirs = await createPractice(ownerDb());
const { clinician, reviewer } = actors;
const routine = { values: { "answers.fever": "no" } };
const noon = new Date("2026-11-20T12:00:00.000Z");
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
let patientId: string;

beforeEach(async () => {
  patientId = await newPatient(clinician);
});

const discard = (
  actor: Actor,
  draftId: string,
  reason: DiscardReason | null = null,
  note = "",
  at?: Date,
) => {
  const input = { draftId, idempotencyKey: randomUUID(), reason, note };
  return discardDraft(actor, input, at ? { at } : {});
};
const rowOf = (id: string) =>
  inPractice(clinician, (tx) => tx.draft.findFirstOrThrow({ where: { practiceId, id } }));

describe("discarding", () => {
  it("above routine needs a reason; the values stay", async () => {
    const { draftId } = await newDraft(clinician, patientId);
    await expect(discard(clinician, draftId)).rejects.toMatchObject({
      fieldErrors: { reason: ["Choose a reason: this draft is above routine"] },
    });
    expect(await rowOf(draftId)).toMatchObject({ state: "open" });
    await discard(clinician, draftId, "wrong_patient");
    expect(await rowOf(draftId)).toMatchObject({
      state: "discarded",
      discardReason: "wrong_patient",
      endedById: clinician.id,
    });
    const kept = await inPractice(clinician, (tx) => tx.draftValues.count({ where: { draftId } }));
    expect(kept).toBe(1);
  });

  it("up to routine needs none", async () => {
    const { draftId } = await newDraft(clinician, patientId, routine);
    await discard(clinician, draftId);
    expect(await rowOf(draftId)).toMatchObject({ state: "discarded", discardReason: null });
  });

  it("without a reason is refused by the database as well", async () => {
    const { draftId } = await newDraft(clinician, patientId);
    const direct = inPractice(
      clinician,
      (tx) => tx.$executeRaw`
        update draft set state = 'discarded', ended_at = now(), ended_by_id = author_id
        where id = ${draftId}::uuid`,
    );
    await expect(direct).rejects.toThrow(/above_routine_discarded_with_a_reason/);
  });

  it.each(discardReasons)("knows the reason %s in the database", async (reason) => {
    const { draftId } = await newDraft(clinician, patientId);
    await discard(clinician, draftId, reason, "A&E, St. Elsewhere");
    expect(await rowOf(draftId)).toMatchObject({ discardReason: reason });
  });

  it("is not possible twice, nor of another practice's draft", async () => {
    const { draftId } = await newDraft(clinician, patientId);
    const abroad = discard(theirs.actors.clinician, draftId, "duplicate");
    await expect(abroad).rejects.toMatchObject({ code: "not-found" });
    await discard(clinician, draftId, "duplicate");
    const again = discard(clinician, draftId, "duplicate");
    await expect(again).rejects.toMatchObject({ code: "conflict" });
  });

  it("somebody else's is for a reviewer, once it is left alone", async () => {
    const { draftId } = await newDraft(clinician, patientId, {}, noon);
    const by = (actor: Actor, at: Date) => discard(actor, draftId, "duplicate", "", at);
    await expect(by(reviewer, later(29))).rejects.toMatchObject({ code: "forbidden" });
    await by(reviewer, later(30));
    expect(await rowOf(draftId)).toMatchObject({ state: "discarded", endedById: reviewer.id });
  });
});

describe("the drafts left alone", () => {
  const idsAt = async (actor: Actor, at: Date) =>
    (await listDraftsLeftAlone(actor, at)).rows.map(({ id }) => id);

  it("are those above routine, from the thirtieth minute until they end", async () => {
    const urgent = await newDraft(clinician, patientId, {}, noon);
    const other = await newPatient(clinician);
    const harmless = await newDraft(clinician, other, routine, noon);
    expect(await idsAt(reviewer, later(29.9))).not.toContain(urgent.draftId);
    const before = await countDraftsLeftAlone(reviewer, later(30));
    expect(await idsAt(reviewer, later(30))).toContain(urgent.draftId);
    expect(await idsAt(reviewer, later(30))).not.toContain(harmless.draftId);
    await discard(clinician, urgent.draftId, "duplicate");
    expect(await idsAt(reviewer, later(30))).not.toContain(urgent.draftId);
    const after = await countDraftsLeftAlone(reviewer, later(30));
    expect(after.value).toBe(before.value - 1);
  });

  it("say whose and since when, and nothing of what was typed", async () => {
    const { draftId } = await newDraft(clinician, patientId, {}, noon);
    const { rows } = await listDraftsLeftAlone(reviewer, later(31));
    const row = rows.find(({ id }) => id === draftId);
    expect(row).toMatchObject({
      tier: "emergency",
      author: clinician.name,
      mine: false,
      needsReason: true,
      touched: { text: "20-Nov-2026 12:00" },
    });
    expect(JSON.stringify(row)).not.toContain("numb since noon");
  });

  it("are nobody's of another practice, and one's own list is one's own", async () => {
    const { draftId } = await newDraft(clinician, patientId, {}, noon);
    expect(await idsAt(theirs.actors.reviewer, later(60))).not.toContain(draftId);
    expect((await listMyDrafts(clinician)).rows.map(({ id }) => id)).toContain(draftId);
    expect((await listMyDrafts(theirs.actors.clinician)).rows).toEqual([]);
  });
});
