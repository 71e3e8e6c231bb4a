import { describe, expect, it } from "vitest";
import { likenessOf, swappedDay, type Traits } from "./likeness.ts";

const ada: Traits = {
  family: "o'brien smith",
  given: "ada maria",
  dateOfBirth: "1961-04-05",
  number: "9990001",
};
const someone: Traits = { family: "", given: "", dateOfBirth: null, number: "" };
const elsewhere = { number: "17" };

describe("likeness", () => {
  it.each<[string, Partial<Traits>, number, string[]]>([
    ["the number alone", { ...someone, number: "9990001" }, 3, ["same number"]],
    ["all of it", {}, 3, ["same number", "same date of birth", "same name"]],
    ["birth and name", elsewhere, 2, ["same date of birth", "same name"]],
    ["a slip", { ...elsewhere, family: "obrian smith" }, 2, ["same date of birth", "similar name"]],
    ["neighbours", { ...elsewhere, given: "daa maria" }, 2, ["same date of birth", "similar name"]],
    [
      "the first given name",
      { ...elsewhere, given: "ada" },
      2,
      ["same date of birth", "similar name"],
    ],
    ["an initial", { ...elsewhere, given: "a." }, 2, ["same date of birth", "similar name"]],
    ["a short form", { ...elsewhere, given: "ad" }, 2, ["same date of birth", "similar name"]],
    ["family alone", { ...elsewhere, given: "" }, 2, ["same date of birth", "family name"]],
    [
      "names swapped",
      { ...elsewhere, family: "ada maria", given: "o'brien smith" },
      2,
      ["same date of birth", "family and given names swapped"],
    ],
    [
      "day and month swapped",
      { ...elsewhere, dateOfBirth: "1961-05-04" },
      2,
      ["day and month of birth swapped", "same name"],
    ],
    ["the name, born another day", { ...elsewhere, dateOfBirth: "1980-01-31" }, 1, ["same name"]],
    ["the name, birth not typed", { ...elsewhere, dateOfBirth: null }, 1, ["same name"]],
    [
      "a similar name, born another day",
      { ...elsewhere, given: "ada", dateOfBirth: "1980-01-31" },
      0,
      [],
    ],
    ["another name, the same birth", { ...elsewhere, family: "jones" }, 0, []],
    ["nothing", someone, 0, []],
  ])("by %s", (_name, changes, strength, why) => {
    expect(likenessOf({ ...ada, ...changes }, ada)).toEqual({ strength, why });
  });

  it("does not call two short names one slip apart similar", () => {
    const li = { ...ada, ...elsewhere, family: "li" };
    expect(likenessOf(li, { ...li, family: "lu", number: "18" }).strength).toBe(0);
  });
});

it.each([
  ["1961-04-05", "1961-05-04"],
  ["1961-04-13", null],
  ["1961-04-04", null],
])("day and month of %s swapped is %s", (day, swapped) => {
  expect(swappedDay(day)).toBe(swapped);
});
