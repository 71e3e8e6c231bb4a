import { expect, it } from "vitest";
import { parseDay } from "./parse-day.ts";

it.each([
  ["1961-04-05", "1961-04-05"],
  ["05-Apr-1961", "1961-04-05"],
  ["5 april 1961", "1961-04-05"],
  ["April 5, 1961", "1961-04-05"],
  ["05/04/1961", "1961-04-05"],
  ["5.4.1961", "1961-04-05"],
  [" 29-02-2000 ", "2000-02-29"],
])("reads %s as %s", (typed, day) => {
  expect(parseDay(typed, "day first")).toBe(day);
});

it("puts the month first where that is the custom", () => {
  expect(parseDay("05/04/1961", "month first")).toBe("1961-05-04");
});

it.each([
  "",
  "31-02-2000",
  "29-02-1900",
  "1961",
  "05-04-61",
  "5 Foo 1961",
  "Smith",
  "12345678",
  "0061-04-05",
  "05-Apr-0000",
])("does not take %j for a day", (typed) => {
  expect(parseDay(typed, "day first")).toBeNull();
});
