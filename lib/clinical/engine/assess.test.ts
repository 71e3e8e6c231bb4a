import { describe, expect, it } from "vitest";
import { negativeBase } from "../vignettes/negative-base.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./assess.ts";

const asOf = "2026-11-21";
const { pain_duration_days: _, ...durationNotAsked } = negativeBase;

describe("how long the pain has lasted", () => {
  const bilateral: Answers = { ...durationNotAsked, pain_radiates_leg_bilateral: "yes" };

  it("is not read from a year that cannot be meant", () => {
    expect(() => assess({ ...bilateral, pain_onset_date: "0026-11-20" }, { asOf })).toThrow(
      RangeError,
    );
  });

  it("is the safer of a typed duration and a date that contradict each other", () => {
    const both: Answers = { ...bilateral, pain_onset_date: "2026-11-19", pain_duration_days: 3000 };
    expect(assess(both, { asOf }).tier).toBe("emergency");
  });

  it("is asked before an assessment of somebody over 60 is decisive", () => {
    const { decisive, ask_next } = assess({ ...durationNotAsked, age_years: 65 });
    expect(decisive).toBe(false);
    expect(ask_next.map(({ finding }) => finding)).toContain("pain_duration_days");
    expect(assess({ ...negativeBase, age_years: 65 }).decisive).toBe(true);
  });
});

describe("what could change", () => {
  it("a test that was not done is not a negative test", () => {
    const question: Answers = { ...negativeBase, fatigue_unexplained: "yes" };
    const notDone = assess({
      ...question,
      xr_spine_result: "not_done",
      ct_spine_result: "not_done",
      mri_spine_result: "not_done",
      bone_scan_result: "not_done",
    });
    expect(notDone.ask_next).toEqual(assess(question).ask_next);
    expect(notDone.tests_could_change).toEqual(assess(question).tests_could_change);
  });

  it("an answer is said to raise to the most urgent tier it could give, and to nothing lower", () => {
    const nightWaking = assess({ ...negativeBase, pain_night_waking: "yes", age_years: 15 });
    for (const { finding, could_raise_to } of nightWaking.ask_next) {
      const { tier } = assess({ ...negativeBase, pain_night_waking: "yes", [finding]: "yes" });
      if (tier === "emergency") expect([finding, could_raise_to]).toEqual([finding, "emergency"]);
    }
    const emergency = assess({ saddle_sensory_change: "yes" });
    expect(emergency.ask_next.filter((ask) => ask.could_raise_to !== null)).toEqual([]);
  });
});

describe("while safety questions are unanswered", () => {
  it("nothing speaks against imaging because of weak findings", () => {
    const { actions, investigations, tier } = assess({
      pain_night_waking: "yes",
      pain_duration_days: 200,
    });
    expect(tier).toBe("routine");
    expect(actions.filter(({ text }) => /no imaging|no routine imaging/.test(text))).toEqual([]);
    expect(investigations.filter(({ advice }) => advice === "avoid")).toEqual([]);
  });

  it("the same findings get their advice once the questions are answered", () => {
    const { actions } = assess({ ...negativeBase, pain_night_waking: "yes" });
    expect(actions.some(({ text }) => text.includes("needs no imaging"))).toBe(true);
  });

  it("but not beside a more urgent rule", () => {
    const { actions, rules } = assess({
      ...negativeBase,
      pain_night_waking: "yes",
      tearing_chest_back_pain: "yes",
    });
    const waiting = rules.find(({ id }) => id === "R10_night_waking");
    expect(waiting?.verdict).toBe("met");
    expect(actions.filter(({ text }) => text.includes("needs no imaging"))).toEqual([]);
    expect(actions.some(({ rule }) => rule === "E02_dissection")).toBe(true);
  });
});
