import { describe, expect, it } from "vitest";
import { scoreSins } from "./sins.ts";
import { sinsInputs } from "./sins-inputs.ts";

const least = {
  location: "rigid",
  pain: "pain_free",
  bone_lesion: "blastic",
  alignment: "normal",
  collapse: "none",
  posterolateral: "none",
};
const most = {
  location: "junctional",
  pain: "mechanical",
  bone_lesion: "lytic",
  alignment: "subluxation",
  collapse: "over_half",
  posterolateral: "bilateral",
};
const stable = ["0 to 6: stable"];
const surgeon = "7 to 18: surgical consultation";
const indeterminate = ["7 to 12: potentially unstable (indeterminate)", surgeon];
const unstable = ["13 to 18: unstable", surgeon];
const six = { ...least, location: "junctional", pain: "mechanical" };
const twelve = { ...most, alignment: "normal", pain: "occasional" };

describe("the spinal instability neoplastic score", () => {
  it.each([
    [0, least, stable],
    [6, six, stable],
    [7, { ...six, posterolateral: "unilateral" }, indeterminate],
    [12, twelve, indeterminate],
    [13, { ...most, alignment: "normal", bone_lesion: "mixed" }, unstable],
    [18, most, unstable],
  ])("of %i has its category", (score, entered, meaning) => {
    const result = scoreSins(entered);
    expect(result).toMatchObject({ state: "complete", score, text: `${score} of 18` });
    expect("meaning" in result && result.meaning.map(({ text }) => text)).toEqual(meaning);
  });

  it.each(
    sinsInputs.flatMap(({ id, options }) =>
      options.map(({ value, points }) => [id, value, points] as const),
    ),
  )("gives %s %s its %i points", (id, value, points) => {
    expect(scoreSins({ ...least, [id]: value })).toMatchObject({ score: points });
  });

  it.each(
    sinsInputs.map(({ id, options }) => [id, Math.max(...options.map((o) => o.points))] as const),
  )("without %s is a range and has no category", (id, points) => {
    expect(scoreSins({ ...most, [id]: "" })).toEqual({
      state: "range",
      low: 18 - points,
      high: 18,
      text: `${18 - points} to 18 of 18`,
      missing: [id],
      meaning: [],
    });
  });

  it("of which nothing is known lies between 0 and 18", () => {
    expect(scoreSins({})).toMatchObject({ state: "range", low: 0, high: 18 });
  });

  it("scores pain 3, 1 or 0, not 3, 2 or 1", () => {
    expect(scoreSins({ ...least, pain: "occasional" })).toMatchObject({ score: 1 });
  });
});
