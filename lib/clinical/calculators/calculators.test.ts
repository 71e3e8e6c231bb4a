import { describe, expect, it } from "vitest";
import { sourcesById } from "../knowledge/sources.ts";
import { calculators, findCalculator } from "./calculators.ts";
import type { Entered, Input } from "./model.ts";
import { namesOf } from "./read-entered.ts";
import { rmdqStatements } from "./rmdq-statements.ts";

/** Accepted values for every input, the first option or the least number. */
function filled(inputs: readonly Input[]): Entered {
  return Object.fromEntries(
    inputs.flatMap((input): [string, string | number][] => {
      if (input.kind === "choice") return [[input.id, input.options[0]?.value ?? ""]];
      if (input.kind === "number") return [[input.id, input.min]];
      const [limits] = input.units;
      return [
        [input.id, limits?.min ?? 0],
        [`${input.id}_unit`, limits?.unit ?? ""],
      ];
    }),
  );
}

it("has an id of its own for every calculator and every input", () => {
  const ids = calculators.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { inputs } of calculators) {
    const names = inputs.flatMap(namesOf);
    expect(new Set(names).size).toBe(names.length);
  }
});

it("knows no calculator by another name", () => {
  expect(findCalculator("toString")).toBeNull();
  expect(findCalculator("SINS")).toBeNull();
});

it("keeps RMDQ to 24 different statements in the first person, as published", () => {
  expect(new Set(rmdqStatements).size).toBe(24);
  expect(rmdqStatements.every((text) => /\b(I|My|my)\b/.test(text) && text.endsWith("."))).toBe(
    true,
  );
});

describe.each(calculators)("$id", ({ inputs, score, sources, published, formula, licence }) => {
  it("has a formula, a licence note and sources of the register", () => {
    expect([formula, licence].every((text) => text.length > 0)).toBe(true);
    const cited = [...sources, ...published.map(({ source }) => source)];
    expect(cited.filter(({ source }) => !Object.hasOwn(sourcesById, source))).toEqual([]);
  });

  it("is complete when everything is filled in", () => {
    expect(score(filled(inputs)).state).toBe("complete");
  });

  it.each(inputs.flatMap(namesOf))("gives no number for a wrong %s, and says why", (name) => {
    for (const wrong of ["no such option", Number.NaN, Number.POSITIVE_INFINITY, -1, "__proto__"]) {
      const result = score({ ...filled(inputs), [name]: wrong });
      expect(result).toMatchObject({ state: "problem", problems: [{ field: name }] });
      expect("problems" in result && result.problems[0].text).toContain("Accepted: ");
    }
  });

  it("refuses what is not an input of it", () => {
    const result = score({ ...filled(inputs), weight: 80 });
    expect(result).toMatchObject({ state: "problem", problems: [{ field: "weight" }] });
  });

  it("gives no score from nothing", () => {
    expect(score({}).state).toMatch(/^(range|incomplete)$/);
  });
});
