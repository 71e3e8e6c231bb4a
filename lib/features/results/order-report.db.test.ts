import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice, createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { acceptFirst, closing, loopsOf } from "../follow-up/testing/fictional-loops.ts";
import { findPresentation } from "../presentations/queries.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { correctResult, enterResults, reviewResults } from "./mutations.ts";
import { findResult, findResultsOfLoop, listUnreviewedResults } from "./queries.ts";
import { correction, report, reviewOf } from "./testing/fictional-results.ts";

const practice = await createPractice(ownerDb());
const { clinician, reviewer } = practice.actors;

const reads = (test: string, reading: string, text = "") => ({
  "report.test": test,
  "report.reading": reading,
  "report.text": text,
});
const lymphoma = reads("bone_marrow_biopsy", "serious", "Diffuse infiltrate of blasts.\nRing me.");

async function entered(fields: Readonly<Record<string, string>>) {
  const id = await newPresentation(clinician, answersForTier.routine);
  const { id: loopId } = await enterResults(clinician, report(clinician, id, fields));
  return { id, loopId };
}

async function waitingIn(loopId: string) {
  const [result] = (await findResultsOfLoop(clinician, loopId))?.waiting ?? [];
  if (!result) throw new Error("nothing waits");
  return result;
}

describe("the report of an order", () => {
  it("answers its order, and waits there for a named person, with what it says and who entered it", async () => {
    const id = await newPresentation(clinician, answersForTier.urgent);
    await acceptFirst(clinician, id, 1);
    const order = (await loopsOf(clinician, id)).find(({ kind }) => kind === "investigation");
    if (!order) throw new Error("nothing was ordered");
    const said = reads("mri_whole_spine", "not_normal", "Cyst at L2.\nNo compression.");
    expect(await enterResults(reviewer, report(reviewer, id, said, order.id))).toEqual({
      id: order.id,
    });
    expect(await waitingIn(order.id)).toMatchObject({
      label: "Report: MRI whole spine",
      value: "Not normal",
      abnormal: true,
      report: { text: "Cyst at L2.\nNo compression." },
      recordedBy: reviewer.name,
    });
    const { rows } = await listUnreviewedResults(clinician);
    expect(rows.map(({ loop }) => loop.id)).toContain(order.id);
    const loop = (await loopsOf(clinician, id)).find((one) => one.id === order.id);
    if (!loop) throw new Error("no loop");
    await expect(closeLoop(clinician, closing(loop))).rejects.toMatchObject({ code: "invalid" });
  });

  it("is read by no rule: the answers and the tier stay, and it is a revision with its assessment", async () => {
    const { id } = await entered(lymphoma);
    const view = await findPresentation(clinician, id);
    expect(view).toMatchObject({ revision: 2, assessment: { tier: "routine" } });
    expect(Object.keys(view?.answers ?? {}).filter((one) => one.startsWith("report"))).toEqual([]);
  });

  it("that was read as serious is due for review within four hours, whatever the tier", async () => {
    const hours = async ({ loopId }: { loopId: string }) => {
      const loop = await inPractice(clinician, (tx) =>
        tx.loop.findFirstOrThrow({ where: { id: loopId } }),
      );
      return (loop.dueBy.getTime() - Date.now()) / 3_600_000;
    };
    expect(await hours(await entered(lymphoma))).toBeLessThanOrEqual(4);
    expect(await hours(await entered(reads("hiv", "normal")))).toBeGreaterThan(24);
  });

  it("that is not normal is not put away without a note; a normal one may be", async () => {
    const { loopId } = await entered(reads("ecg", "not_normal", "Left bundle branch block"));
    const silent = await reviewOf(clinician, loopId, { note: "" });
    await expect(reviewResults(clinician, silent)).rejects.toMatchObject({
      fieldErrors: { note: [expect.any(String)] },
    });
    const normal = await entered(reads("ecg", "normal"));
    await reviewResults(clinician, await reviewOf(clinician, normal.loopId, { note: "" }));
    expect((await findResultsOfLoop(clinician, normal.loopId))?.waiting).toEqual([]);
  });

  it("of one test does not stand in the way of another's of the same day", async () => {
    const { id } = await entered(reads("hiv", "normal"));
    await enterResults(clinician, report(clinician, id, reads("igra_tb", "normal")));
    await expect(
      enterResults(reviewer, report(reviewer, id, reads("hiv", "normal"))),
    ).rejects.toMatchObject({ code: "invalid" });
  });

  it("is another one of the same test and day where it says something else, and can be corrected in its words alone", async () => {
    const { id } = await entered(reads("urine_culture", "not_normal", "E. coli"));
    const second = reads("urine_culture", "not_normal", "Mixed growth");
    const { id: loopId } = await enterResults(clinician, report(clinician, id, second));
    const wrong = await waitingIn(loopId);
    const again = enterResults(reviewer, report(reviewer, id, second));
    await expect(again).rejects.toMatchObject({ code: "invalid" });
    const words = reads("urine_culture", "not_normal", "Mixed growth, likely contaminated");
    const right = await correctResult(clinician, correction(clinician, wrong.id, words));
    expect((await waitingIn(right.id)).report?.text).toContain("contaminated");
  });

  it("is corrected like any result: what it said stays, and the correction awaits a review", async () => {
    const { loopId } = await entered(reads("disc_bone_biopsy", "normal", "No growth"));
    const wrong = await waitingIn(loopId);
    expect(await findResult(clinician, wrong.id)).toMatchObject({
      entered: { coded: "normal", parts: { text: "No growth" } },
    });
    await reviewResults(clinician, await reviewOf(clinician, loopId));
    const right = reads("disc_bone_biopsy", "serious", "Staphylococcus aureus");
    const { id } = await correctResult(clinician, correction(clinician, wrong.id, right));
    expect(await waitingIn(id)).toMatchObject({ value: "Serious", replaces: "Normal" });
    const other = reads("ecg", "normal");
    const again = correction(clinician, (await waitingIn(id)).id, other);
    await expect(correctResult(clinician, again)).rejects.toMatchObject({ code: "invalid" });
  });

  it("leaves no word of its text in the audit", async () => {
    const { id } = await entered(lymphoma);
    const kept = await inPractice(practice.actors.auditor, (tx) =>
      tx.auditEvent.findMany({ where: { subjectId: id } }),
    );
    const details = JSON.stringify(kept.map(({ detail }) => detail));
    expect(details).toContain("report_bone_marrow_biopsy");
    expect(details).not.toContain("blasts");
  });
});

describe("the database refuses a report", () => {
  it.each([
    ["that awaits no review", { awaitsReview: false, followUpId: null, loopId: null }],
    ["that is not normal and says nothing", { parts: { text: "" } }],
    ["that reads otherwise", { coded: "maybe" }],
  ])("%s", async (_, changes) => {
    const { loopId } = await entered(lymphoma);
    const { id } = await waitingIn(loopId);
    const added = asPractice(ownerDb(), practice.id, async (tx) => {
      const { id: _id, ...row } = await tx.result.findFirstOrThrow({ where: { id } });
      const data = { ...row, parts: row.parts as object, ...changes };
      await tx.result.create({ data: { ...data, replacesId: null } });
    });
    await expect(added).rejects.toThrow(/result_report/);
  });
});
