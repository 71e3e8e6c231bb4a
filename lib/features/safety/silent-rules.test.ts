import { describe, expect, it } from "vitest";
import { silentRules } from "./silent-rules.ts";

describe("a rule that normally raises something", () => {
  const loop_due = [1, 3, 4, 6];

  it("is named once it is silent for more than twice its longest gap", () => {
    expect(silentRules({ loop_due }, 10)).toEqual([]);
    expect(silentRules({ loop_due }, 11)).toEqual([
      { rule: "loop_due", days: 5, longestBefore: 2 },
    ]);
  });

  it("is not named before three days, though it raised something every day", () => {
    expect(silentRules({ loop_due: [1, 2, 3, 4] }, 6)).toEqual([]);
    expect(silentRules({ loop_due: [1, 2, 3, 4] }, 7)).toMatchObject([{ days: 3 }]);
  });
});

it("what seldom raises anything has no habit to break", () => {
  expect(silentRules({ owner_missing: [1, 2, 3] }, 50)).toEqual([]);
  expect(silentRules({}, 50)).toEqual([]);
});
