import { describe, expect, it } from "vitest";
import type { RuleCondition } from "../knowledge/model.ts";
import type { Answers } from "./answers.ts";
import { readFacts } from "./facts.ts";
import { standingOf } from "./standing.ts";

const fever: RuleCondition = { yes: "fever" };
const notCancer: RuleCondition = { not: { cancerAny: true } };
const over50: RuleCondition = { number: "age_years", gte: 50 };
const over50OrUnknown: RuleCondition = { number: "age_years", gteOrUnknown: 50 };
const anticoagulated: RuleCondition = { choice: "anticoagulant", isIn: ["warfarin", "doac"] };
const deviceOrUnknown: RuleCondition = { choice: "cied", isIn: ["non_conditional", "unknown"] };
const thoracic: RuleCondition = { choices: "pain_region", hasAny: ["thoracic"] };
const criteria: RuleCondition = { countYes: "NG65_SET", atLeast: 2 };
const longer: RuleCondition = { number: "pain_duration_days", gte: 42 };

const yes = [true, true, true];
const no = [false, false, false];
const openNo = [false, true, false];
const openYes = [true, true, false];

describe("how a condition stands: now, may, must", () => {
  it.each<[string, RuleCondition, Answers, boolean[]]>([
    ["answered yes", fever, { fever: "yes" }, yes],
    ["answered no", fever, { fever: "no" }, no],
    ["not asked", fever, {}, openNo],
    ["patient not sure", fever, { fever: "unknown" }, openNo],
    ["not cancer, while cancer was not asked", notCancer, {}, openYes],
    ["not cancer, once it is established", notCancer, { record_cancer_history: "yes" }, no],
    ["a number on the threshold", over50, { age_years: 50 }, yes],
    ["a number just below it", over50, { age_years: 49 }, no],
    ["a number not known", over50, {}, openNo],
    ["a number not known where that is the unsafe case", over50OrUnknown, {}, openYes],
    ["an option that is listed", anticoagulated, { anticoagulant: "doac" }, yes],
    ["an option that is not", anticoagulated, { anticoagulant: "none" }, no],
    ["no answer never matches a list", deviceOrUnknown, {}, openNo],
    ["the answer unknown does, where it is listed", deviceOrUnknown, { cied: "unknown" }, openYes],
    ["one of several choices", thoracic, { pain_region: ["lumbar", "thoracic"] }, yes],
    ["other choices", thoracic, { pain_region: ["lumbar"] }, no],
    ["enough of a count", criteria, { enthesitis: "yes", psoriasis: "yes" }, yes],
    ["a count that may still be reached", criteria, { enthesitis: "yes" }, openNo],
    [
      "a count with a derived member",
      criteria,
      { enthesitis: "yes", back_pain_onset_age: 34 },
      yes,
    ],
  ])("%s", (_name, condition, answers, expected) => {
    const { now, may, must } = standingOf(condition, readFacts(answers));
    expect([now, may, must]).toEqual(expected);
  });

  it.each([
    ["2026-10-01", yes],
    ["2026-11-01", no],
    ["2026-09", yes],
    ["2026-10", openNo],
    ["2025", yes],
  ])("a duration of six weeks from the onset %s, on 21 November", (onset, expected) => {
    const facts = readFacts({ pain_onset_date: onset }, { asOf: "2026-11-21" });
    const { now, may, must } = standingOf(longer, facts);
    expect([now, may, must]).toEqual(expected);
  });

  it("a date cannot be resolved without the day of the consultation", () => {
    expect(() => readFacts({ pain_onset_date: "2026-10-01" })).toThrow("as_of is required");
  });
});
