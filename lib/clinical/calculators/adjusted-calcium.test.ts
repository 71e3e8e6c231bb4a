import { describe, expect, it } from "vitest";
import { scoreAdjustedCalcium } from "./adjusted-calcium.ts";

const si = (calcium: number, albumin: number) =>
  scoreAdjustedCalcium({ calcium, calcium_unit: "mmol/L", albumin, albumin_unit: "g/L" });
const us = (calcium: number, albumin: number) =>
  scoreAdjustedCalcium({ calcium, calcium_unit: "mg/dL", albumin, albumin_unit: "g/dL" });

function meaningOf(result: ReturnType<typeof si>): string[] {
  return "meaning" in result ? result.meaning.map(({ text }) => text) : [];
}

const range = "the range 2.20–2.60 mmol/L";
const mild = "Mild (2.6 to 2.99 mmol/L)";
const moderate = "Moderate (3.0 to 3.5 mmol/L): urgent if symptomatic";
const sameDay = "3.0 mmol/L or more: same day";
const crab = "Above 2.75 mmol/L (11 mg/dL): the calcium criterion of CRAB";

describe("calcium adjusted for albumin", () => {
  it("of 2.20 mmol/L with albumin 30 g/L is 2.40", () => {
    expect(si(2.2, 30)).toMatchObject({ score: 2.4, text: "2.40 mmol/L (9.6 mg/dL)" });
  });

  it("is the total at an albumin of 40 g/L, and lower above it", () => {
    expect(si(2.5, 40)).toMatchObject({ score: 2.5 });
    expect(si(2.5, 45)).toMatchObject({ score: 2.4 });
  });

  it("follows the US formula in mg/dL: 8.0 with albumin 2.0 g/dL is 9.6", () => {
    expect(us(8, 2)).toMatchObject({ score: 9.6, text: "9.6 mg/dL (2.40 mmol/L)" });
  });

  it("converts an albumin of the other unit", () => {
    const entered = { calcium: 2.2, calcium_unit: "mmol/L", albumin: 3, albumin_unit: "g/dL" };
    expect(scoreAdjustedCalcium(entered)).toEqual(si(2.2, 30));
  });

  it.each([
    [2.19, [`Below ${range}`]],
    [2.2, [`Within ${range}`]],
    [2.6, [`Within ${range}`]],
    [2.61, [`Raised: above ${range}`, mild]],
    [2.75, [`Raised: above ${range}`, mild]],
    [2.76, [`Raised: above ${range}`, mild, crab]],
    [2.99, [`Raised: above ${range}`, mild, crab]],
    [3, [`Raised: above ${range}`, moderate, sameDay, crab]],
    [3.5, [`Raised: above ${range}`, moderate, sameDay, crab]],
    [3.51, [`Raised: above ${range}`, "Severe (above 3.5 mmol/L)", sameDay, crab]],
  ])("of %d mmol/L lies where the limits say", (calcium, meaning) => {
    expect(meaningOf(si(calcium, 40))).toEqual(meaning);
  });

  it.each([
    [8.7, "Below the range 8.8–10.4 mg/dL"],
    [8.8, "Within the range 8.8–10.4 mg/dL"],
    [10.4, "Within the range 8.8–10.4 mg/dL"],
    [10.5, "Raised: above the range 8.8–10.4 mg/dL"],
  ])("of %d mg/dL is judged by the range of its unit", (calcium, text) => {
    expect(meaningOf(us(calcium, 4))[0]).toBe(text);
  });

  it.each([
    [11, false],
    [11.1, true],
  ])("of %d mg/dL meets CRAB: %s", (calcium, met) => {
    expect(meaningOf(us(calcium, 4)).includes(crab)).toBe(met);
  });

  it("shows a third decimal where rounding would hide that a limit is passed", () => {
    expect(si(2.603, 40)).toMatchObject({ text: "2.603 mmol/L (10.4 mg/dL)" });
  });

  it.each(["calcium", "calcium_unit", "albumin", "albumin_unit"])("needs %s", (name) => {
    const entered = { calcium: 2.2, calcium_unit: "mmol/L", albumin: 30, albumin_unit: "g/L" };
    expect(scoreAdjustedCalcium({ ...entered, [name]: "" })).toMatchObject({
      state: "incomplete",
      missing: [name.replace("_unit", "")],
    });
  });

  it.each([
    ["calcium", { calcium: 9.5 }, "0.5 to 6 mmol/L"],
    ["albumin", { albumin: 3 }, "5 to 80 g/L"],
    ["calcium_unit", { calcium_unit: "mg/L" }, "mmol/L or mg/dL"],
    ["albumin_unit", { albumin_unit: "g" }, "g/L or g/dL"],
    ["calcium", { calcium: "2,2" }, "0.5 to 6 mmol/L"],
    ["calcium", { calcium: Number.NaN }, "0.5 to 6 mmol/L"],
    ["calcium", { calcium: Number.NaN, calcium_unit: "" }, "a number, with its unit"],
  ])("refuses %s as in %j, and says what is accepted", (field, wrong, accepted) => {
    const entered = { calcium: 2.2, calcium_unit: "mmol/L", albumin: 30, albumin_unit: "g/L" };
    expect(scoreAdjustedCalcium({ ...entered, ...wrong })).toMatchObject({
      state: "problem",
      problems: [{ field, text: expect.stringContaining(`Accepted: ${accepted}.`) }],
    });
  });
});
