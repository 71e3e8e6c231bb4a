import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { amendPresentation } from "../presentations/mutations.ts";
import { findPresentation } from "../presentations/queries.ts";
import { amendment } from "../presentations/testing/fictional-amendment.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { correctResult, enterResults, reviewResults } from "./mutations.ts";
import { findResultsOfLoop } from "./queries.ts";
import { correction, report, reviewOf } from "./testing/fictional-results.ts";

const { clinician, reviewer } = (await createPractice(ownerDb())).actors;

const calcium = (value: string) => ({
  "value.calcium_adjusted_mmol_l": value,
  "unit.calcium_adjusted_mmol_l": "mmol/L",
});

async function entered(value = "3.1") {
  const presentationId = await newPresentation(clinician, answersForTier.soon);
  const { id: loopId } = await enterResults(
    clinician,
    report(clinician, presentationId, calcium(value)),
  );
  const resultId = (await findResultsOfLoop(clinician, loopId))?.waiting[0]?.id ?? "";
  return { presentationId, loopId, resultId };
}

const rowsOf = (presentationId: string) =>
  inPractice(clinician, (tx) =>
    tx.result.findMany({
      where: { presentationId },
      orderBy: { revision: "asc" },
      select: { id: true, number: true, replacesId: true, awaitsReview: true, followUpId: true },
    }),
  );

const printedOf = (presentationId: string) =>
  inPractice(clinician, (tx) =>
    tx.result.findMany({
      where: { presentationId },
      orderBy: { revision: "asc" },
      select: { number: true, rangeLow: true, rangeHigh: true, enteredRange: true, flag: true },
    }),
  );

const standing = (id: string) =>
  inPractice(clinician, (tx) => tx.presentation.findFirstOrThrow({ where: { id } }));

describe("a correction", () => {
  it("keeps the first value, runs the rules again and awaits a review of its own", async () => {
    const { presentationId, loopId, resultId } = await entered("2.31");
    await correctResult(reviewer, correction(reviewer, resultId, calcium("3.2")));
    const [first, second] = await rowsOf(presentationId);
    expect(first).toMatchObject({ id: resultId, number: 2.31 });
    expect(second).toMatchObject({ number: 3.2, replacesId: resultId, followUpId: loopId });
    expect(await standing(presentationId)).toMatchObject({
      tier: "emergency",
      unreviewedResults: 1,
    });
    const read = await findResultsOfLoop(clinician, loopId);
    expect(read?.waiting).toMatchObject([
      { value: "3.2\u00a0mmol/L", replaces: "2.31\u00a0mmol/L" },
    ]);
    const view = await findPresentation(clinician, presentationId);
    expect(view?.history.revisions.at(-1)).toMatchObject({
      reason: "result_corrected",
      reasonNote: "Misread",
    });
  });

  it("after the review opens another loop, for the review was of the other value", async () => {
    const { presentationId, loopId, resultId } = await entered();
    await reviewResults(clinician, await reviewOf(clinician, loopId));
    const { id } = await correctResult(clinician, correction(clinician, resultId, calcium("2.9")));
    expect(id).not.toBe(loopId);
    expect(await standing(presentationId)).toMatchObject({ unreviewedResults: 1 });
  });

  it("that takes a result back leaves the one before it to count, else no answer", async () => {
    const { presentationId, resultId } = await entered();
    await correctResult(clinician, correction(clinician, resultId, { takeBack: "yes" }));
    const view = await findPresentation(clinician, presentationId);
    expect(view?.answers.calcium_adjusted_mmol_l).toBeUndefined();
    expect(view?.assessment?.tier).toBe("soon");
    expect(await standing(presentationId)).toMatchObject({ unreviewedResults: 1 });
  });

  it("is made once: of two the second is told, and sent twice it is one", async () => {
    const { presentationId, resultId } = await entered();
    const body = correction(clinician, resultId, calcium("2.9"));
    expect(await correctResult(clinician, body)).toEqual(await correctResult(clinician, body));
    const other = correction(reviewer, resultId, calcium("2.8"));
    await expect(correctResult(reviewer, other)).rejects.toMatchObject({ code: "conflict" });
    expect(await rowsOf(presentationId)).toHaveLength(2);
  });

  it("that changes nothing, or the test, is refused", async () => {
    const { presentationId, resultId } = await entered();
    const same = correction(clinician, resultId, calcium("3.1"));
    await expect(correctResult(clinician, same)).rejects.toMatchObject({ code: "invalid" });
    const astray = correction(clinician, resultId, { "value.esr_mm_h": "31" });
    await expect(correctResult(clinician, astray)).rejects.toMatchObject({ code: "invalid" });
    expect(await rowsOf(presentationId)).toHaveLength(1);
  });
});

describe("an amendment of the presentation", () => {
  const amend = async (presentationId: string, value: number | null) => {
    const view = await findPresentation(clinician, presentationId);
    const answers = { ...answersForTier.soon, ...(value && { calcium_adjusted_mmol_l: value }) };
    const base = { baseRevision: view?.revision ?? 0 };
    await amendPresentation(clinician, amendment(presentationId, answers, base));
  };

  it("that changes or takes out a result nobody reviewed leaves it to be reviewed", async () => {
    const { presentationId, loopId } = await entered();
    await amend(presentationId, 2.9);
    await amend(presentationId, null);
    const rows = await rowsOf(presentationId);
    expect(rows.map(({ number, followUpId }) => [number, followUpId])).toEqual([
      [3.1, loopId],
      [2.9, loopId],
      [null, loopId],
    ]);
    expect(await standing(presentationId)).toMatchObject({ unreviewedResults: 1 });
  });

  it("keeps what the laboratory printed beside the value or the sample it stays with", async () => {
    const presentationId = await newPresentation(clinician, answersForTier.soon);
    const printed = { "range.calcium_adjusted_mmol_l": "2.2-2.6" };
    const flagged = { "flag.calcium_adjusted_mmol_l": "H" };
    const sent = report(clinician, presentationId, { ...calcium("3.1"), ...printed, ...flagged });
    await enterResults(clinician, sent);
    const range = { rangeLow: 2.2, rangeHigh: 2.6, enteredRange: "2.2-2.6" };
    await amend(presentationId, 3.1);
    await amend(presentationId, 2.9);
    expect(await printedOf(presentationId)).toEqual([
      { number: 3.1, ...range, flag: "H" },
      { number: 3.1, ...range, flag: "H" },
      { number: 2.9, ...range, flag: null },
    ]);
  });

  it("does not take the range of one sample for another's", async () => {
    const presentationId = await newPresentation(clinician, answersForTier.soon);
    const printed = { "range.calcium_adjusted_mmol_l": "2.2-2.6" };
    await enterResults(
      clinician,
      report(clinician, presentationId, { ...calcium("3.1"), ...printed }),
    );
    await amend(presentationId, 2.9);
    expect((await printedOf(presentationId))[1]).toMatchObject({ number: 2.9, rangeHigh: null });
  });

  it("does not touch a score, or an earlier value of the same test", async () => {
    const { presentationId } = await entered();
    const more = { ...calcium("2.4"), takenOn: "2026-01-05", "bilsky.grade": "1c" };
    await enterResults(clinician, report(clinician, presentationId, more));
    await amend(presentationId, null);
    const rows = await rowsOf(presentationId);
    expect(rows.filter(({ replacesId }) => replacesId !== null)).toHaveLength(1);
    expect(await standing(presentationId)).toMatchObject({ unreviewedResults: 3 });
  });
});

describe("what can be corrected", () => {
  const items = {
    "sins.location": "junctional",
    "sins.pain": "pain_free",
    "sins.bone_lesion": "lytic",
    "sins.alignment": "normal",
    "sins.collapse": "none",
    "sins.posterolateral": "none",
  };
  const corrected = async (
    wrong: Readonly<Record<string, string>>,
    right: Readonly<Record<string, string>>,
  ) => {
    const id = await newPresentation(clinician, answersForTier.soon);
    const { id: loopId } = await enterResults(clinician, report(clinician, id, wrong));
    const [result] = (await findResultsOfLoop(clinician, loopId))?.waiting ?? [];
    await correctResult(clinician, correction(clinician, result?.id ?? "", right));
    return (await findResultsOfLoop(clinician, loopId))?.waiting;
  };

  it("is an item of a score, also where the sum stays", async () => {
    const right = { ...items, "sins.location": "mobile", "sins.posterolateral": "unilateral" };
    expect(await corrected(items, right)).toMatchObject([
      { arithmetic: expect.stringContaining("Location 2") },
    ]);
  });

  it("is a range or a flag that was typed wrong: it can be taken out", async () => {
    const wrong = {
      "range.calcium_adjusted_mmol_l": "2.2-3.6",
      "flag.calcium_adjusted_mmol_l": "N",
    };
    expect(await corrected({ ...calcium("2.9"), ...wrong }, calcium("2.9"))).toMatchObject([
      { abnormal: true, flag: null },
    ]);
  });

  it("is not what stays as it was, in any order of the items", async () => {
    const reversed = Object.fromEntries(Object.entries(items).toReversed());
    await expect(corrected(items, reversed)).rejects.toMatchObject({
      fieldErrors: { form: [expect.stringContaining("Nothing differs")] },
    });
  });
});
