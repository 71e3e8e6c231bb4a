import { describe, expect, it } from "vitest";
import { isScoreAbnormal, scoreArithmetic } from "./scores.ts";

const stable = {
  location: "rigid",
  pain: "occasional",
  bone_lesion: "mixed",
  alignment: "normal",
  collapse: "under_half",
  posterolateral: "unilateral",
};

describe("SINS", () => {
  it("shows how it adds up, and what is missing", () => {
    expect(scoreArithmetic("sins", stable)).toBe(
      "Location 0 + Pain 1 + Bone lesion 1 + Alignment 0 + Vertebral body collapse 2 + Posterolateral involvement 1 = 5 of 18",
    );
    expect(scoreArithmetic("sins", { location: "junctional" })).toMatch(
      /^Location 3 \+ Pain \? .* = 3 to 18 of 18$/,
    );
  });

  it("is not passed over from 7, nor while it may still reach 7", () => {
    expect(isScoreAbnormal("sins", stable)).toBe(false);
    expect(isScoreAbnormal("sins", { ...stable, pain: "mechanical" })).toBe(true);
    const { alignment: _open, ...few } = stable;
    expect(isScoreAbnormal("sins", few)).toBe(true);
  });
});

it("a Bilsky grade is not passed over from 2", () => {
  expect(isScoreAbnormal("bilsky", { grade: "1c" })).toBe(false);
  expect(isScoreAbnormal("bilsky", { grade: "2" })).toBe(true);
});
