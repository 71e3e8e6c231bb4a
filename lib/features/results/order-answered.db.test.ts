import { describe, expect, it } from "vitest";
import { today } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { acceptFirst, closing, loopsOf } from "../follow-up/testing/fictional-loops.ts";
import { recordPresentation } from "../presentations/mutations.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { intake, newPatient, newPresentation } from "../presentations/testing/fictional-record.ts";
import { correctResult, enterResults, reviewResults } from "./mutations.ts";
import { findResultsOfLoop } from "./queries.ts";
import { correction, report, reviewOf } from "./testing/fictional-results.ts";

const { clinician, reviewer } = (await createPractice(ownerDb())).actors;

const loopOf = (id: string) =>
  inPractice(clinician, (tx) => tx.loop.findFirstOrThrow({ where: { id } }));

async function orderedScan() {
  const id = await newPresentation(clinician, answersForTier.urgent);
  await acceptFirst(clinician, id, 1);
  const order = (await loopsOf(clinician, id)).find(({ kind }) => kind === "investigation");
  if (!order) throw new Error("nothing was ordered");
  return { id, order };
}

/** The open loops of the same test, the order itself left out. */
const others = async (id: string, order: { id: string; title: string }) =>
  (await loopsOf(clinician, id)).filter(
    (one) => one.title === order.title && one.id !== order.id && one.closedAt === null,
  );

describe("the order of a scan", () => {
  it("is not resulted by a blood test, which is reviewed in a loop of its own", async () => {
    const { id, order } = await orderedScan();
    expect(order.title).toMatch(/MRI/);
    const body = report(clinician, id, { "value.esr_mm_h": "4" }, order.id);
    const { id: followUpId } = await enterResults(clinician, body);
    expect(followUpId).not.toBe(order.id);
    expect((await loopOf(order.id)).state).toBe("proposed");
    const [result] = (await findResultsOfLoop(clinician, followUpId))?.waiting ?? [];
    expect(result).toMatchObject({ finding: "esr_mm_h", order: null });
  });

  it("is resulted by a report in which any value is of that scan", async () => {
    const { id, order } = await orderedScan();
    const fields = { "value.esr_mm_h": "4", "value.mri_lesion_reading": "metastasis" };
    const sent = report(clinician, id, fields, order.id);
    expect(await enterResults(clinician, sent)).toEqual({ id: order.id });
    expect((await loopOf(order.id)).state).toBe("resulted");
  });

  it("is resulted by a grade of cord compression", async () => {
    const { id, order } = await orderedScan();
    await enterResults(clinician, report(clinician, id, { "bilsky.grade": "1b" }, order.id));
    expect((await loopOf(order.id)).state).toBe("resulted");
  });
});

describe("a report of a value that was known from the consultation", () => {
  it("is accepted and reviewed, and taken once", async () => {
    const patientId = await newPatient(clinician);
    const said = { taken: { esr_mm_h: today(clinician.timeZone) } };
    const answers = { ...answersForTier.urgent, esr_mm_h: 84 };
    const { id } = await recordPresentation(clinician, intake(patientId, answers, said));
    const body = report(clinician, id, { "value.esr_mm_h": "84" });
    const { id: loopId } = await enterResults(clinician, body);
    expect((await findResultsOfLoop(clinician, loopId))?.waiting).toHaveLength(1);
    const again = report(reviewer, id, { "value.esr_mm_h": "84" });
    await expect(enterResults(reviewer, again)).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("an order whose result belonged to somebody else", () => {
  async function wronglyAnswered() {
    const { id, order } = await orderedScan();
    const before = await loopOf(order.id);
    const body = report(reviewer, id, { "value.mri_spine_result": "normal" }, order.id);
    await enterResults(reviewer, body);
    const [wrong] = (await findResultsOfLoop(clinician, order.id))?.waiting ?? [];
    return { id, order, before, wrong: wrong?.id ?? "" };
  }

  it("is awaited again when that is taken back: no later, by whoever had it", async () => {
    const { id, order, before, wrong } = await wronglyAnswered();
    await correctResult(reviewer, correction(reviewer, wrong, { takeBack: "yes" }));
    const [again, ...more] = await others(id, order);
    expect(more).toEqual([]);
    expect(again).toMatchObject({ state: "ordered", owner: { id: clinician.id } });
    const { dueBy } = await loopOf(again?.id ?? "");
    expect(dueBy.getTime()).toBeLessThanOrEqual(before.dueBy.getTime());
  });

  it("is awaited again also where it was reviewed and closed on that result", async () => {
    const { id, order, wrong } = await wronglyAnswered();
    await reviewResults(clinician, await reviewOf(clinician, order.id));
    const loop = (await loopsOf(clinician, id)).find((one) => one.id === order.id);
    if (!loop) throw new Error("no loop");
    await closeLoop(clinician, closing(loop, { outcome: "not_found_explained" }));
    await correctResult(clinician, correction(clinician, wrong, { takeBack: "yes" }));
    expect(await others(id, order)).toMatchObject([{ state: "ordered" }]);
  });

  it("takes its own result then, and is not awaited a third time", async () => {
    const { id, order, wrong } = await wronglyAnswered();
    await correctResult(clinician, correction(clinician, wrong, { takeBack: "yes" }));
    const [again] = await others(id, order);
    const right = report(clinician, id, { "value.mri_spine_result": "fracture" }, again?.id);
    expect(await enterResults(clinician, right)).toEqual({ id: again?.id });
    expect(await others(id, order)).toMatchObject([{ state: "resulted" }]);
  });

  it("is not awaited again where another result of the same test stands", async () => {
    const { id, order, wrong } = await wronglyAnswered();
    const second = report(clinician, id, { "value.mri_lesion_reading": "metastasis" }, order.id);
    await enterResults(clinician, second);
    await correctResult(clinician, correction(clinician, wrong, { takeBack: "yes" }));
    expect(await others(id, order)).toEqual([]);
  });
});
