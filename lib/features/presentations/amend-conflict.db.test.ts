import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { findAmendmentConflict } from "./amend-conflict.ts";
import { mergeRevisions } from "./amend-merge.ts";
import type { AmendmentInput } from "./amend-schema.ts";
import { amendPresentation } from "./mutations.ts";
import { findPresentation } from "./queries.ts";
import { amendment } from "./testing/fictional-amendment.ts";
import { answersForTier } from "./testing/fictional-answers.ts";
import { newPresentation } from "./testing/fictional-record.ts";

const practice = await createPractice(ownerDb());
const { clinician } = practice.actors;
const colleague = { ...clinician, id: practice.actors.reviewer.id };
const base = answersForTier.soon;

async function read(id: string) {
  const view = await findPresentation(clinician, id);
  if (!view) throw new Error(`no presentation ${id}`);
  return view;
}

const conflictOf = async (input: AmendmentInput) => {
  await expect(amendPresentation(clinician, input)).rejects.toMatchObject({ code: "conflict" });
  const conflict = await findAmendmentConflict(clinician, input);
  if (!conflict) throw new Error("no conflict");
  return conflict;
};

/** A colleague amends first: fever, night pain and a line of text. */
async function amendedByColleague(): Promise<string> {
  const id = await newPresentation(clinician, base);
  const theirs: Answers = { ...base, fever: "yes", pain_night_waking: "yes" };
  await amendPresentation(colleague, amendment(id, theirs, { freeText: "theirs" }));
  return id;
}

const mine: Answers = { ...base, fever: "unknown", limb_weakness: "yes" };

describe("the second of two who amend", () => {
  it("saves nothing, and sees what it was, what was recorded and by whom, and their own", async () => {
    const id = await amendedByColleague();
    const conflict = await conflictOf(amendment(id, mine, { freeText: "mine" }));
    expect(conflict).toMatchObject({
      baseRevision: 1,
      base: { answers: { fever: { value: "no" } }, freeText: "" },
      theirs: {
        revision: 2,
        recordedBy: practice.actors.reviewer.name,
        byReader: false,
        reason: "further_history",
        answers: { fever: { value: "yes" } },
        freeText: "theirs",
      },
      mine: { answers: { fever: { value: "unknown" } }, freeText: "mine" },
      choose: {},
      again: false,
    });
    const merge = mergeRevisions(conflict.base, conflict.theirs, conflict.mine);
    expect(merge.conflicts.toSorted()).toEqual(["fever", "freeText"]);
    expect(merge.fromThem).toEqual(["pain_night_waking"]);
    expect(merge.fromMe).toEqual(["limb_weakness"]);
    expect((await read(id)).revision).toBe(2);
  });

  it("records what both said once every conflict is settled", async () => {
    const id = await amendedByColleague();
    const again = amendment(id, mine, {
      freeText: "mine",
      seenRevision: 2,
      choose: { fever: "mine", freeText: "both" },
    });
    await amendPresentation(clinician, again);
    const { revision, answers, freeText, history } = await read(id);
    expect([revision, freeText]).toEqual([3, "theirs\nmine"]);
    expect(answers).toMatchObject({
      fever: { value: "unknown" },
      pain_night_waking: { value: "yes" },
      limb_weakness: { value: "yes" },
    });
    expect(history.difference?.answers.map(({ finding }) => finding).toSorted()).toEqual([
      "fever",
      "limb_weakness",
    ]);
  });

  it("is asked again while something is not chosen; what was chosen stays so", async () => {
    const id = await amendedByColleague();
    const half = { seenRevision: 2, freeText: "mine", choose: { fever: "mine" } as const };
    const conflict = await conflictOf(amendment(id, mine, half));
    expect(conflict).toMatchObject({ choose: { fever: "mine" }, again: true });
    expect((await read(id)).revision).toBe(2);
  });

  it("sees the screen also when the two changed different things", async () => {
    const id = await amendedByColleague();
    const other = amendment(id, { ...base, limb_weakness: "yes" });
    await conflictOf(other);
    await amendPresentation(clinician, { ...other, seenRevision: 2 });
    expect((await read(id)).answers).toMatchObject({
      fever: { value: "yes" },
      limb_weakness: { value: "yes" },
    });
  });

  it("is asked again when a third one amends meanwhile, about what changed since", async () => {
    const id = await amendedByColleague();
    const third: Answers = { ...base, fever: "no", pain_night_waking: "yes" };
    const text = { baseRevision: 2, freeText: "theirs" };
    await amendPresentation(colleague, amendment(id, third, text));
    const choose = { fever: "mine", freeText: "mine" } as const;
    const input = amendment(id, mine, { freeText: "mine", seenRevision: 2, choose });
    const conflict = await conflictOf(input);
    expect(conflict.theirs.revision).toBe(3);
    expect(conflict.choose).toEqual({ freeText: "mine" });
    const merge = mergeRevisions(conflict.base, conflict.theirs, conflict.mine);
    expect(merge.conflicts).toEqual(["freeText"]);
    await amendPresentation(clinician, { ...input, seenRevision: 3 });
    const { revision, answers, freeText } = await read(id);
    expect([revision, freeText, answers.fever?.value]).toEqual([4, "mine", "unknown"]);
  });

  it("who sends a base that does not exist finds nothing", async () => {
    const id = await newPresentation(clinician, base);
    const input = amendment(id, mine, { baseRevision: 7 });
    await expect(amendPresentation(clinician, input)).rejects.toMatchObject({ code: "not-found" });
    expect(await findAmendmentConflict(clinician, input)).toBeNull();
  });
});

describe("what two people said", () => {
  it("is nothing to another practice, and not for other roles", async () => {
    const elsewhere = await createPractice(ownerDb());
    const input = amendment(await amendedByColleague(), mine);
    expect(await findAmendmentConflict(elsewhere.actors.clinician, input)).toBeNull();
    const { reviewer } = practice.actors;
    await expect(findAmendmentConflict(reviewer, input)).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("is read with an audit event of who did it", async () => {
    const id = await amendedByColleague();
    await conflictOf(amendment(id, mine));
    const event = await inPractice(clinician, (tx) =>
      tx.auditEvent.findFirst({ where: { subjectId: id }, orderBy: { seq: "desc" } }),
    );
    expect(event).toMatchObject({
      actorId: clinician.id,
      action: "presentation.read",
      detail: { revision: 2 },
    });
  });
});

describe("an amendment that is sent", () => {
  it("again gives the same revision, also after it was the base of none", async () => {
    const id = await newPresentation(clinician, base);
    const input = amendment(id, mine);
    const results = await Promise.all(
      Array.from({ length: 20 }, () => amendPresentation(clinician, input)),
    );
    expect(new Set(results.map((result) => result.id))).toEqual(new Set([id]));
    expect((await read(id)).revision).toBe(2);
    await expect(
      amendPresentation(clinician, { ...input, freeText: "more" }),
    ).rejects.toMatchObject({ code: "already-recorded" });
  });

  it.each([
    ["with an open loop", base],
    ["without one", answersForTier.self_management],
  ])("by twenty at once %s is recorded once, and the others are told", async (_, answers) => {
    const id = await newPresentation(clinician, answers);
    const inputs = Array.from({ length: 20 }, (_, n) =>
      amendment(id, { ...answers, cancer_types: ["lung"] }, { freeText: `editor ${n}` }),
    );
    const results = await Promise.allSettled(
      inputs.map((input) => amendPresentation(clinician, input)),
    );
    const refused = results.flatMap((result) => (result.status === "rejected" ? result : []));
    expect(refused).toHaveLength(19);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: "conflict" });
    const view = await read(id);
    const won = results.findIndex(({ status }) => status === "fulfilled");
    expect([view.revision, view.freeText]).toEqual([2, `editor ${won}`]);
    const counts = await inPractice(clinician, async (tx) => [
      await tx.presentationRevision.count({ where: { presentationId: id } }),
      await tx.assessment.count({ where: { presentationId: id } }),
    ]);
    expect(counts).toEqual([2, 2]);
  });
});
