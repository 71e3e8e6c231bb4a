import { expect, it } from "vitest";
import { foldName, searchNameOf } from "./search-name.ts";
import { readSearchTerm } from "./search-term.ts";

it.each([
  ["  ", { by: "everyone" }],
  ["999 000 0001", { by: "number", prefix: "9990000001" }],
  ["hx-17", { by: "number", prefix: "HX-17" }],
  ["05-Apr-1961", { by: "date of birth", day: "1961-04-05" }],
  ["5/4/1961", { by: "date of birth", day: "1961-04-05" }],
  ["Müll", { by: "name", readings: [{ family: "mull", given: "" }] }],
  ["O’Brien, Zoë ", { by: "name", readings: [{ family: "o'brien", given: "zoe" }] }],
  [
    "Zoë  O’Brien",
    {
      by: "name",
      readings: [
        { family: "zoe o'brien", given: "" },
        { family: "zoe", given: "o'brien" },
        { family: "o'brien", given: "zoe" },
      ],
    },
  ],
  ["a b c d e", { by: "name", readings: [{ family: "a b c d e", given: "" }] }],
])("%j looks for %o", (typed, term) => {
  expect(readSearchTerm(typed, "day first")).toEqual(term);
});

it("folds a name the same way when it is stored and when it is searched", () => {
  expect(searchNameOf("Van der Bërg, jr", "Ada–Maria")).toBe("van der berg jr,ada-maria");
  expect(foldName("ИВАНОВА")).toBe("иванова");
});
