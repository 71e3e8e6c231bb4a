import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { conditionLabels } from "../../clinical/knowledge/conditions.ts";
import { patientReferrals } from "../../clinical/knowledge/patient-referrals.ts";
import { rules } from "../../clinical/knowledge/rules.ts";
import type { LoopState } from "../follow-up/schema.ts";
import type { LoopRow } from "../follow-up/view.ts";
import { plannedSteps } from "./planned-steps.ts";
import { fictionalView, safetySetAllNo } from "./testing/fictional-view.ts";

const mProtein: Answers = { ...safetySetAllNo, serum_electrophoresis_result: "m_protein" };

function planned(change: Partial<LoopRow>, answers = safetySetAllNo) {
  const view = fictionalView(answers);
  const [recheck] = view.loops;
  if (!recheck) throw new Error("the fictional view has a loop");
  return plannedSteps({ ...view, loops: [{ ...recheck, ...change }] }).map(({ what }) => what);
}

describe("a test", () => {
  const scan = (state: LoopState) =>
    planned({ kind: "investigation", title: "MRI whole spine", state });

  it.each(["proposed", "ordered", "booked", "did_not_attend"] as const)(
    "that is %s is still to come",
    (state) => expect(scan(state)).toEqual(["MRI whole spine"]),
  );

  it.each(["done", "resulted", "reviewed", "acted_on"] as const)(
    "that is %s has a result to be told",
    (state) => expect(scan(state)).toEqual(["We tell you the result: MRI whole spine"]),
  );

  it("whose result was told is waited for no more", () => {
    expect(scan("patient_told")).toEqual([]);
  });

  it("that nobody ordered is not called as the clinic calls its review", () => {
    const title = "Result to review: PSA, Adjusted calcium";
    expect(planned({ kind: "investigation", title, state: "resulted" })).toEqual([
      "We tell you the result: PSA, Adjusted calcium",
    ]);
  });
});

it("a visit that took place is not announced", () => {
  expect(planned({ state: "booked" })).toEqual(["We look at your back pain again"]);
  expect(planned({ state: "done" })).toEqual([]);
});

it("of which the time has passed says so, and promises nothing", () => {
  const view = fictionalView(safetySetAllNo);
  const [recheck] = view.loops;
  if (!recheck) throw new Error("the fictional view has a loop");
  const late = { ...recheck, due: { ...recheck.due, overdue: true } };
  expect(plannedSteps({ ...view, loops: [recheck, late] }).map((step) => step.late)).toEqual([
    false,
    true,
  ]);
});

describe("a referral", () => {
  const view = fictionalView(mProtein);
  const [recheck] = view.loops;
  const referral = view.recommendations.find(({ code }) => code in patientReferrals);
  const loop = { ...(recheck as LoopRow), kind: "action" as const, title: referral?.label ?? "" };

  it("that was accepted is named in words for the patient, once for one service and day", () => {
    const steps = plannedSteps({ ...view, loops: [loop, { ...loop, id: "another" }] });
    expect(steps).toEqual([
      { what: "We refer you to haematology (blood specialists)", by: loop.due.text, late: false },
    ]);
  });

  it("is known by its suggestion, whatever its loop is called", () => {
    const recommendations = view.recommendations.map((one) =>
      one === referral ? { ...one, loopId: loop.id } : one,
    );
    const called = { ...loop, title: "As an earlier version worded it" };
    expect(plannedSteps({ ...view, recommendations, loops: [called] })).toHaveLength(1);
  });

  it("where the patient was seen, and what the clinician does alone, is not listed", () => {
    expect(plannedSteps({ ...view, loops: [{ ...loop, state: "done" }] })).toEqual([]);
    expect(planned({ kind: "action", title: "Phone the coordinator" })).toEqual([]);
  });

  it("is an action of the knowledge base, and names no condition", () => {
    const codes = rules.flatMap(({ id, actions }) => actions.map((_text, n) => `${id}#${n + 1}`));
    expect(Object.keys(patientReferrals).filter((code) => !codes.includes(code))).toEqual([]);
    const labels: readonly string[] = Object.values(conditionLabels);
    expect(Object.values(patientReferrals).filter((words) => labels.includes(words))).toEqual([]);
    expect(Object.values(patientReferrals).join()).not.toMatch(/cancer|tumour|myeloma/i);
  });
});
