import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Answers } from "../engine/answers.ts";
import { assess } from "../engine/assess.ts";
import { expectations } from "./expectations.ts";

const folder = new URL(".", import.meta.url);

describe.each(expectations)("$vignette", (expected) => {
  const assessment = assess(answersOf(expected.vignette));

  it(`is ${expected.tier}`, () => {
    const { tier, incomplete, rules } = assessment;
    expect({ tier, incomplete }).toEqual({ tier: expected.tier, incomplete: expected.incomplete });
    expect(rules.find(({ id }) => id === expected.decidedBy)?.verdict).toBe("met");
  });

  it(`suspects ${expected.suspects}`, () => {
    const suspected = assessment.conditions.filter(({ standing }) => standing === "suspected");
    expect(suspected.map(({ id }) => id)).toContain(expected.suspects);
  });

  it("asks for the right tests in time, and advises against the wrong ones", () => {
    const advice = assessment.investigations.map(({ id, advice: kind, within }) => [
      id,
      kind,
      within,
    ]);
    const required = expected.requires.map(([id, within]) => [id, "required", within]);
    const against = expected.advisesAgainst.map((id) => [id, "avoid", null]);
    expect(advice).toEqual(expect.arrayContaining([...required, ...against]));
  });
});

it("every vignette of the folder has an expectation", () => {
  const files = readdirSync(folder).filter((name) => /^[a-z-]+\.json$/.test(name));
  const others = ["published-cases.json", "rule-witnesses.json"];
  const vignettes = files.filter((name) => !others.includes(name));
  expect(expectations.map(({ vignette }) => `${vignette}.json`).toSorted()).toEqual(
    vignettes.toSorted(),
  );
});

function answersOf(vignette: string): Answers {
  return JSON.parse(readFileSync(new URL(`${vignette}.json`, folder), "utf8")).findings;
}
