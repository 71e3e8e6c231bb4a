import { describe, expect, it } from "vitest";
import type { Answers } from "../engine/answers.ts";
import { findingsById } from "../knowledge/findings.ts";
import { countsOfPatient, sinsOfPatient } from "./counts-of-patient.ts";
import { henschkeItems, ng65Items, romanItems } from "./items-of-patient.ts";

function count(id: string, answers: Answers) {
  const found = countsOfPatient(answers).find(({ calculator }) => calculator.id === id);
  return found && { ...found.result, findings: found.missing };
}

const olderWoman: Answers = {
  sex_at_birth: "female",
  age_years: 78,
  major_trauma: "no",
  minor_trauma: "yes",
  prolonged_corticosteroid_use: "no",
};

describe("the Henschke count of a patient", () => {
  it("follows from the answers", () => {
    expect(count("henschke", olderWoman)).toMatchObject({ state: "complete", score: 3 });
  });

  it.each([
    [{ age_years: 70 }, 2],
    [{ age_years: 71 }, 3],
    [{ sex_at_birth: "intersex" }, 2],
    [{ minor_trauma: "no" }, 2],
  ])("with %j is %i", (answers, score) => {
    expect(count("henschke", { ...olderWoman, ...answers })).toMatchObject({ score });
  });

  it("counts neither a patient who is not sure nor a question not asked as no", () => {
    const unsure: Answers = { ...olderWoman, prolonged_corticosteroid_use: "unknown" };
    const findings = ["prolonged_corticosteroid_use"];
    expect(count("henschke", unsure)).toMatchObject({ low: 3, high: 4, findings });
    expect(count("henschke", { ...olderWoman, minor_trauma: "unknown" })).toMatchObject({
      low: 2,
      high: 3,
      findings: ["minor_trauma"],
    });
  });

  it("of someone nothing is known about lies between 0 and 4", () => {
    expect(count("henschke", {})).toMatchObject({
      state: "range",
      low: 0,
      high: 4,
      findings: henschkeItems.flatMap(({ asks }) => asks),
    });
  });
});

describe("the Roman count of a patient", () => {
  const all: Answers = {
    sex_at_birth: "female",
    age_years: 53,
    bmi: 22,
    regular_exercise: "no",
    pain_radiates_leg_unilateral: "no",
    pain_radiates_leg_bilateral: "no",
  };

  it.each([
    [{}, 5],
    [{ age_years: 52 }, 4],
    [{ bmi: 22.1 }, 4],
    [{ regular_exercise: "yes" }, 4],
    [{ pain_radiates_leg_bilateral: "yes" }, 4],
    [{ leg_pain_unilateral_to_bilateral: "yes" }, 4],
    [{ neurogenic_claudication: "yes" }, 4],
  ] as const)("with %j is %i", (answers, score) => {
    expect(count("roman", { ...all, ...answers })).toMatchObject({ state: "complete", score });
  });

  it("does not take leg pain that was not asked about for no leg pain", () => {
    const { pain_radiates_leg_bilateral: _, ...answers } = all;
    expect(count("roman", answers)).toMatchObject({
      low: 4,
      high: 5,
      findings: ["pain_radiates_leg_bilateral"],
    });
  });
});

describe("the NG65 count of a patient", () => {
  const answers: Answers = {
    back_pain_onset_age: 30,
    pain_duration_days: 90,
    buttock_pain: "yes",
    enthesitis: "yes",
    psoriasis: "yes",
  };

  it("is a range while criteria are open, and refers once four are met", () => {
    const result = count("ng65", answers);
    expect(result).toMatchObject({ low: 4, high: 9 });
    expect(result && "meaning" in result && result.meaning[0]?.text).toMatch(/^Refer rheumatology/);
    expect(result?.findings).not.toContain("pain_duration_days");
  });

  it("reaches no threshold after 89 days", () => {
    expect(count("ng65", { ...answers, pain_duration_days: 89 })).toMatchObject({
      meaning: [{ text: "No referral threshold of NG65 is reached" }],
    });
  });

  it("names the age at onset when it is what is missing", () => {
    const { back_pain_onset_age: _, ...rest } = answers;
    expect(count("ng65", rest)?.findings).toContain("back_pain_onset_age");
  });
});

describe("the adjusted calcium of a patient", () => {
  it("follows from total calcium and albumin", () => {
    const answers: Answers = { calcium_total_mmol_l: 2.2, albumin_g_l: 30 };
    expect(count("adjusted_calcium", answers)).toMatchObject({ score: 2.4, findings: [] });
  });

  it("lacks albumin while that is not known, and is left out without a calcium", () => {
    expect(count("adjusted_calcium", { calcium_total_mmol_l: 2.2 })).toMatchObject({
      state: "incomplete",
      findings: ["albumin_g_l"],
    });
    expect(count("adjusted_calcium", { albumin_g_l: 30 })).toBeUndefined();
  });
});

it("fills in the pain of SINS only when it is known to be mechanical", () => {
  expect(sinsOfPatient({ pain_mechanical_instability: "yes" })).toEqual({ pain: "mechanical" });
  expect(sinsOfPatient({ pain_mechanical_instability: "no" })).toEqual({});
  expect(sinsOfPatient({})).toEqual({});
});

it("asks only questions of the catalogue", () => {
  const asked = [...henschkeItems, ...romanItems, ...ng65Items].flatMap(({ asks }) => asks);
  expect(asked.filter((id) => !Object.hasOwn(findingsById, id))).toEqual([]);
});
