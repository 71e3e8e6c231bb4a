import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice, createPractice } from "../../platform/testing/practice.ts";
import { recordPresentation } from "../presentations/mutations.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { intake, newPatient } from "../presentations/testing/fictional-record.ts";
import { saveDraft } from "./mutations.ts";
import { findDraftStart } from "./queries.ts";
import { draftOf, newDraft, saddleNumbness } from "./testing/fictional-draft.ts";

const { id: practiceId, actors } = await createPractice(ownerDb());
const theirs = await createPractice(ownerDb());
const { clinician } = actors;
let patientId: string;

beforeEach(async () => {
  patientId = await newPatient(clinician);
});

const rowOf = (id: string) =>
  inPractice(clinician, (tx) => tx.draft.findFirst({ where: { practiceId, id } }));
const partsOf = (draftId: string) =>
  inPractice(clinician, (tx) =>
    tx.draftValues.findMany({ where: { practiceId, draftId }, orderBy: { part: "asc" } }),
  );

describe("saving a draft", () => {
  it("begins with the first change and goes on in place", async () => {
    const sent = await newDraft(clinician, patientId);
    const next = { ...sent, version: 1, change: 2, values: { freeText: "ä \u{1F9B4}" } };
    expect(await saveDraft(clinician, next)).toMatchObject({ outcome: "saved", version: 2 });
    const parts = await partsOf(sent.draftId);
    expect(parts.map(({ values }) => values)).toEqual([{ freeText: "ä \u{1F9B4}" }]);
  });

  it("keeps what recording would refuse, and does not count it", async () => {
    const values = {
      ...saddleNumbness,
      "answers.pain_intensity_nrs": "11",
      "new.field": ["a", "b"],
    };
    const { draftId } = await newDraft(clinician, patientId, { values });
    expect((await findDraftStart(clinician, patientId)).found?.values).toEqual(values);
    expect(await rowOf(draftId)).toMatchObject({
      tier: "emergency",
      tierRank: 0,
      incomplete: true,
    });
  });

  it("counts the safer of two statements, as recording would", async () => {
    const values = { "answers.saddle_sensory_change": "no", "other.saddle_sensory_change": "yes" };
    const { draftId } = await newDraft(clinician, await newPatient(clinician), { values });
    expect(await rowOf(draftId)).toMatchObject({ tier: "emergency" });
  });

  it("stays as urgent as on the day before it was continued without that day's neurology", async () => {
    const patient = await newPatient(clinician);
    const yesterday = "2026-11-20";
    const begun = await newDraft(clinician, patient, {
      askedOn: yesterday,
      values: saddleNumbness,
    });
    const emptied = { ...begun, version: 1, change: 2, askedOn: "2026-11-21", values: {} };
    await saveDraft(clinician, emptied);
    expect(await rowOf(begun.draftId)).toMatchObject({ tier: "emergency", incomplete: true });
    await saveDraft(clinician, { ...emptied, version: 2, change: 3 });
    expect(await rowOf(begun.draftId)).toMatchObject({ tier: "emergency" });
  });

  it("stays as urgent on a third day, though nothing was answered on the second", async () => {
    const begun = await newDraft(clinician, patientId, { askedOn: "2026-11-18" });
    const unanswered = { freeText: "no answer on the phone" };
    const onNext = { ...begun, version: 1, change: 2, askedOn: "2026-11-19", values: unanswered };
    await saveDraft(clinician, onNext);
    await saveDraft(clinician, { ...onNext, version: 2, change: 3, askedOn: "2026-11-20" });
    expect(await rowOf(begun.draftId)).toMatchObject({ tier: "emergency" });
  });

  it("of an amendment counts from the day of the consultation, at its beginning and later", async () => {
    const bothLegs: Answers = {
      ...answersForTier.self_management,
      pain_onset_date: "2026-06-01",
      pain_radiates_leg_bilateral: "yes",
    };
    const recorded = intake(patientId, answersForTier.self_management);
    const at = new Date("2026-07-01T11:00:00.000Z");
    const { id } = await recordPresentation(clinician, recorded, { at });
    const values = Object.fromEntries(
      Object.entries(bothLegs).map(([finding, value]) => [`answers.${finding}`, String(value)]),
    );
    const amends = { presentationId: id, revision: 1 };
    const begun = await newDraft(clinician, patientId, { amends, values });
    expect(await rowOf(begun.draftId)).toMatchObject({ tier: "emergency" });
    await saveDraft(clinician, { ...begun, version: 1, change: 2 });
    expect(await rowOf(begun.draftId)).toMatchObject({ tier: "emergency" });
  });

  it("knows the tier as it would be recorded", async () => {
    const { draftId } = await newDraft(clinician, patientId, {
      values: { "answers.cancer_history": "yes" },
    });
    const { id } = await recordPresentation(
      clinician,
      intake(patientId, { cancer_history: "yes" }),
    );
    const recorded = await inPractice(clinician, (tx) =>
      tx.presentation.findFirstOrThrow({ where: { practiceId, id } }),
    );
    const { tier, tierRank, incomplete } = recorded;
    expect(await rowOf(draftId)).toMatchObject({ tier, tierRank, incomplete });
  });

  it("keeps what the rules cannot even read, and ranks it with the emergencies", async () => {
    const values = { "answers.no_such_question": "yes", freeText: "kept" };
    const { draftId } = await newDraft(clinician, patientId, { values });
    expect(await rowOf(draftId)).toMatchObject({ tier: null, tierRank: 0, incomplete: true });
    expect((await findDraftStart(clinician, patientId)).found?.values).toEqual(values);
  });

  it("sent twice, also at once, is saved once", async () => {
    const sent = draftOf(clinician, patientId);
    const answers = await Promise.all([1, 2, 3].map(() => saveDraft(clinician, sent)));
    expect(answers.map(({ outcome }) => outcome)).toEqual(["saved", "saved", "saved"]);
    expect(await rowOf(sent.draftId)).toMatchObject({ version: 1 });
  });

  it("that arrives after a later one of its page writes nothing", async () => {
    const sent = await newDraft(clinician, patientId);
    await saveDraft(clinician, { ...sent, version: 1, change: 3, values: { freeText: "later" } });
    await saveDraft(clinician, { ...sent, version: 1, change: 2, values: { freeText: "earlier" } });
    expect((await partsOf(sent.draftId)).at(-1)?.values).toEqual({ freeText: "later" });
  });
});

describe("two pages of one person", () => {
  it("the second learns of the first, and writes over nothing", async () => {
    const at = new Date(Date.now() - 60_000);
    const first = await newDraft(clinician, patientId, {}, at);
    const second = draftOf(clinician, patientId, { values: { freeText: "from the other page" } });
    expect(await saveDraft(clinician, second)).toEqual({
      outcome: "changed",
      draftId: first.draftId,
      version: 1,
      at: expect.objectContaining({ iso: at.toISOString() }),
    });
    expect((await partsOf(first.draftId)).map(({ values }) => values)).toEqual([saddleNumbness]);
  });

  it("the one that takes over keeps what the other wrote, and the other learns of it", async () => {
    const first = await newDraft(clinician, patientId);
    const over = { ...first, windowId: randomUUID(), version: 1, values: { freeText: "mine" } };
    expect(await saveDraft(clinician, over)).toMatchObject({ outcome: "saved", version: 2 });
    expect((await partsOf(first.draftId)).map(({ values }) => values)).toEqual([
      saddleNumbness,
      { freeText: "mine" },
    ]);
    const late = { ...first, version: 1, change: 2 };
    expect(await saveDraft(clinician, late)).toMatchObject({ outcome: "changed", version: 2 });
  });

  it("that begin at the same moment begin one draft", async () => {
    const pages = [1, 2, 3, 4].map(() => saveDraft(clinician, draftOf(clinician, patientId)));
    const outcomes = (await Promise.all(pages)).map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(["changed", "changed", "changed", "saved"]);
  });
});

describe("another day", () => {
  it("is asked about before neurology of that day is used, and keeps its own values", async () => {
    const sent = await newDraft(clinician, patientId, { askedOn: "2026-01-05" });
    const found = (await findDraftStart(clinician, patientId)).found;
    expect(found).toMatchObject({ ofAnotherDay: true, askedOnText: "05-Jan-2026" });
    const today = draftOf(clinician, patientId).askedOn;
    await saveDraft(clinician, { ...sent, version: 1, change: 2, askedOn: today, values: {} });
    expect((await partsOf(sent.draftId)).map(({ values }) => values)).toEqual([saddleNumbness, {}]);
    expect((await findDraftStart(clinician, patientId)).found).toMatchObject({
      ofAnotherDay: false,
    });
  });

  it("cannot lie ahead", async () => {
    const { draftId } = await newDraft(clinician, patientId, { askedOn: "2999-01-01" });
    const [part] = await partsOf(draftId);
    expect(part?.askedOn.getTime()).toBeLessThanOrEqual(Date.now());
  });
});

describe("recording", () => {
  const recording = (draftId: string) =>
    intake(patientId, answersForTier.urgent, { idempotencyKey: draftId });

  it("ends the draft with the same key, and leaves one presentation", async () => {
    const { draftId } = await newDraft(clinician, patientId);
    const first = await recordPresentation(clinician, recording(draftId));
    expect(await recordPresentation(clinician, recording(draftId))).toEqual(first);
    expect(await rowOf(draftId)).toMatchObject({ state: "recorded", endedById: clinician.id });
    expect((await findDraftStart(clinician, patientId)).found).toBeNull();
  });

  it("is told to a save that comes after it, begun or not", async () => {
    const sent = await newDraft(clinician, patientId);
    const { id } = await recordPresentation(clinician, recording(sent.draftId));
    const late = { ...sent, version: 1, change: 2 };
    const ended = { outcome: "ended", state: "recorded", presentationId: id };
    expect(await saveDraft(clinician, late)).toMatchObject(ended);

    const unsaved = draftOf(clinician, patientId);
    const other = await recordPresentation(clinician, recording(unsaved.draftId));
    expect(await saveDraft(clinician, unsaved)).toMatchObject({
      ...ended,
      presentationId: other.id,
    });
    expect(await rowOf(unsaved.draftId)).toBeNull();
  });

  it("at the same moment as a save leaves no draft open", async () => {
    const sent = draftOf(clinician, patientId);
    await Promise.all([
      recordPresentation(clinician, recording(sent.draftId)),
      saveDraft(clinician, sent),
    ]);
    expect((await findDraftStart(clinician, patientId)).found).toBeNull();
  });

  it("does not take the form of somebody else who was signed in before", async () => {
    const { draftId } = await newDraft(clinician, patientId);
    const colleague = await colleagueOf();
    const attempt = recordPresentation(colleague, recording(draftId));
    await expect(attempt).rejects.toMatchObject({ code: "invalid" });
    expect(await rowOf(draftId)).toMatchObject({ state: "open" });
  });
});

describe("what a draft says", () => {
  it("is read by its author alone, whatever is asked of the database", async () => {
    const { draftId } = await newDraft(clinician, patientId);
    const colleague = await colleagueOf();
    for (const reader of [colleague, actors.reviewer, theirs.actors.clinician]) {
      const seen = await inPractice(
        reader,
        (tx) => tx.$queryRaw<unknown[]>`select "values" from draft_values`,
      );
      expect(seen).toEqual([]);
    }
    expect((await findDraftStart(colleague, patientId)).found).toBeNull();
    const own = await inPractice(
      clinician,
      (tx) => tx.$queryRaw<unknown[]>`select from draft_values where draft_id = ${draftId}::uuid`,
    );
    expect(own).toHaveLength(1);
  });

  it("is written by its author alone", async () => {
    const sent = await newDraft(clinician, patientId);
    const colleague = await colleagueOf();
    const posing = saveDraft(colleague, { ...sent, version: 1, change: 2 });
    await expect(posing).rejects.toMatchObject({ code: "forbidden" });
    const asThemselves = saveDraft(colleague, { ...sent, userId: colleague.id, version: 1 });
    await expect(asThemselves).rejects.toMatchObject({ code: "forbidden" });
    const forged = inPractice(
      colleague,
      (tx) => tx.$executeRaw`
        insert into draft_values (practice_id, draft_id, part, author_id, "values", asked_on,
                                  window_id, change, saved_at)
        values (${practiceId}::uuid, ${sent.draftId}::uuid, 2, ${clinician.id}::uuid, '{}',
                current_date, gen_random_uuid(), 1, now())`,
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it("stays as it was once the draft has ended", async () => {
    const { draftId } = await newDraft(clinician, patientId);
    await recordPresentation(clinician, intake(patientId, {}, { idempotencyKey: draftId }));
    const change = inPractice(
      clinician,
      (tx) =>
        tx.$executeRaw`update draft_values set "values" = '{}' where draft_id = ${draftId}::uuid`,
    );
    await expect(change).rejects.toThrow(/has ended/);
    const reopened = inPractice(
      clinician,
      (tx) => tx.$executeRaw`update draft set state = 'open' where id = ${draftId}::uuid`,
    );
    await expect(reopened).rejects.toThrow(/only grows/);
  });
});

async function colleagueOf() {
  const id = randomUUID();
  await asPractice(ownerDb(), practiceId, (tx) =>
    tx.user.create({
      data: {
        practiceId,
        id,
        role: "clinician",
        name: "Test Colleague",
        email: `${id}@test.example`,
        passwordHash: "none",
      },
    }),
  );
  return { ...clinician, id };
}
