import { describe, expect, it } from "vitest";
import { bilsky } from "./bilsky.ts";
import { ecog } from "./ecog.ts";
import { frankel } from "./frankel.ts";

const grades = [
  [bilsky, ["0", "1a", "1b", "1c", "2", "3"]],
  [ecog, ["0", "1", "2", "3", "4", "5"]],
  [frankel, ["A", "B", "C", "D", "E"]],
] as const;

describe.each(grades)("$title", (calculator, values) => {
  it("has exactly its grades", () => {
    expect(calculator.inputs[0].options.map(({ value }) => value)).toEqual(values);
  });

  it.each(values)("says grade %s as it was entered", (value) => {
    const result = calculator.score({ grade: value });
    expect(result).toMatchObject({ state: "complete", score: value });
    expect("text" in result && result.text).toContain(`${value}: `);
  });

  it("has no grade until one is chosen", () => {
    expect(calculator.score({})).toMatchObject({ state: "incomplete", missing: ["grade"] });
  });

  it("refuses a number: a grade is chosen, not inferred", () => {
    expect(calculator.score({ grade: 2 })).toMatchObject({ state: "problem" });
  });
});

it.each([
  ["0", "Not high grade (high grade is 2 or 3)"],
  ["1c", "Not high grade (high grade is 2 or 3)"],
  ["2", "High grade (2 or 3)"],
  ["3", "High grade (2 or 3)"],
])("Bilsky %s: %s", (grade, text) => {
  expect(bilsky.score({ grade })).toMatchObject({ meaning: [{ text }] });
});
