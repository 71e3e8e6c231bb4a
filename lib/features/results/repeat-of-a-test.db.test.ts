import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { today } from "../../platform/dates.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { closing, loopsOf } from "../follow-up/testing/fictional-loops.ts";
import type { DecisionInput } from "../presentations/decision-schema.ts";
import { decideRecommendation } from "../presentations/mutations.ts";
import { findPresentation } from "../presentations/queries.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { enterResults, reviewResults } from "./mutations.ts";
import { report, reviewOf } from "./testing/fictional-results.ts";

const { clinician } = (await createPractice(ownerDb())).actors;

const code = "calcium_adjusted";
const calcium = (value: string) => ({
  "value.calcium_adjusted_mmol_l": value,
  "unit.calcium_adjusted_mmol_l": "mmol/L",
});

const suggestion = async (id: string) =>
  (await findPresentation(clinician, id))?.recommendations.find((one) => one.code === code);

async function decide(id: string, said: Partial<DecisionInput>): Promise<string> {
  const found = await suggestion(id);
  if (!found) throw new Error(`${code} is not suggested`);
  await decideRecommendation(clinician, {
    recommendationId: found.id,
    version: found.version,
    idempotencyKey: randomUUID(),
    decision: "accepted",
    reason: null,
    note: "",
    ...said,
  });
  return (await suggestion(id))?.loopId ?? "";
}

async function raisedCalcium() {
  const id = await newPresentation(clinician, answersForTier.urgent);
  const loopId = await decide(id, {});
  await enterResults(clinician, report(clinician, id, calcium("2.8"), loopId));
  return { id, loopId };
}

describe("a repeat that an abnormal result asks for", () => {
  it("is to be decided: the order that gave the result is not the repeat", async () => {
    const { id } = await raisedCalcium();
    const repeat = await suggestion(id);
    expect(repeat?.ruleIds.join()).toContain("RES21a");
    expect(repeat).toMatchObject({ decision: null, loopId: null });
  });

  it("is still called for when that order was reviewed and closed", async () => {
    const { id, loopId } = await raisedCalcium();
    await reviewResults(clinician, await reviewOf(clinician, loopId));
    const loop = (await loopsOf(clinician, id)).find((one) => one.id === loopId);
    if (!loop) throw new Error("no loop");
    await closeLoop(clinician, closing(loop, { outcome: "not_found_explained" }));
    await enterResults(clinician, report(clinician, id, { "value.esr_mm_h": "4" }));
    expect(await suggestion(id)).toMatchObject({ decision: null, loopId: null });
  });

  it("has a loop of its own, also where somebody says that it is ordered already", async () => {
    const { id, loopId } = await raisedCalcium();
    const repeat = await decide(id, {
      decision: "declined",
      reason: "indication-order-exists",
      happenedOn: today(clinician.timeZone),
    });
    expect([repeat === "", repeat === loopId]).toEqual([false, false]);
    const opened = (await loopsOf(clinician, id)).find((one) => one.id === repeat);
    expect(opened).toMatchObject({ state: "ordered", closedAt: null });
  });

  it("is asked once: accepted, it stays accepted while its own result is awaited", async () => {
    const { id } = await raisedCalcium();
    const loopId = await decide(id, {});
    await enterResults(clinician, report(clinician, id, { "value.esr_mm_h": "4" }));
    expect(await suggestion(id)).toMatchObject({ decision: "accepted", loopId });
  });

  it("is asked for where the first one was declined, and the value came all the same", async () => {
    const id = await newPresentation(clinician, answersForTier.urgent);
    await decide(id, { decision: "declined", reason: "risk-benefit-ratio" });
    await enterResults(clinician, report(clinician, id, calcium("2.8")));
    expect(await suggestion(id)).toMatchObject({ decision: null });
  });
});
