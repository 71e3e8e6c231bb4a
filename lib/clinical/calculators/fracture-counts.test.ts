import { describe, expect, it } from "vitest";
import { henschke } from "./henschke.ts";
import { roman } from "./roman.ts";

/** The first so many items answered yes, the others no. */
function answered({ inputs }: typeof henschke | typeof roman, yes: number) {
  return Object.fromEntries(inputs.map(({ id }, place) => [id, place < yes ? "yes" : "no"]));
}

function meaningOf(calculator: typeof henschke | typeof roman, yes: number): string[] {
  const result = calculator.score(answered(calculator, yes));
  return "meaning" in result ? result.meaning.map(({ text }) => text) : [];
}

describe.each([henschke, roman])("$title", (calculator) => {
  const { inputs, score } = calculator;

  it("counts the items that hold", () => {
    for (let yes = 0; yes <= inputs.length; yes++) {
      const text = `${yes} of ${inputs.length}`;
      expect(score(answered(calculator, yes))).toMatchObject({
        state: "complete",
        score: yes,
        text,
      });
    }
  });

  it.each(inputs.map(({ id }) => id))("is a range of one while %s is not answered", (id) => {
    const others = Object.fromEntries(inputs.map((input) => [input.id, "yes"]));
    expect(score({ ...others, [id]: "" })).toMatchObject({
      state: "range",
      low: inputs.length - 1,
      high: inputs.length,
      missing: [id],
      meaning: [],
    });
  });

  it("quotes figures as published, with where they come from, and no probability", () => {
    for (const { text, source } of calculator.published) {
      expect(text).not.toMatch(/probabilit|risk|chance/i);
      expect(source.text).toMatch(/\d{4}, /);
    }
  });
});

it.each([
  [0, []],
  [1, ["Published for 1 or more: LR+ 1.8 (interval not on record)"]],
  [2, ["Published for 2 or more: LR+ 15.5 (95 % CI 7.2–24.6)"]],
  [3, ["Published for 3 or more: LR+ 218 (95 % CI 46–954)"]],
  [4, ["Published for 3 or more: LR+ 218 (95 % CI 46–954)"]],
])("Henschke, %i of 4", (yes, meaning) => {
  expect(meaningOf(henschke, yes)).toEqual(meaning);
});

it.each([
  [2, ["Published for ≤2 of 5: Sn .95 (.83–.99), LR– 0.16 (.04–.51)"]],
  [3, ["No figure is on record for 3 of 5"]],
  [4, ["Published for 4 of 5: LR+ 9.6 (3.7–14.9)"]],
  [5, ["No figure is on record for 5 of 5"]],
])("Roman, %i of 5", (yes, meaning) => {
  expect(meaningOf(roman, yes)).toEqual(meaning);
});

it("says that Henschke’s ratios are not verified", () => {
  expect(henschke.score(answered(henschke, 2))).toMatchObject({
    meaning: [{ source: { evidence: "M" } }],
  });
});
