import { describe, expect, it } from "vitest";
import { isAmbiguousDate, readDate } from "./read-date.ts";

describe("a date as it is typed", () => {
  it.each([
    ["2026", "2026"],
    ["2026-03", "2026-03"],
    ["2026-03-05", "2026-03-05"],
    ["03/2026", "2026-03"],
    ["3.2026", "2026-03"],
    ["March 2026", "2026-03"],
    [" mar-2026 ", "2026-03"],
    ["3 March 2026", "2026-03-03"],
    ["05-Apr-2026", "2026-04-05"],
    ["April 5, 2026", "2026-04-05"],
    ["25/04/2026", "2026-04-25"],
    ["04/25/2026", "2026-04-25"],
    ["04/04/2026", "2026-04-04"],
  ])("%s is %s, no more precise than it was typed", (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it.each(["05/04/2026", "5.4.2026", "05-04-2026"])("%s is never guessed", (typed) => {
    expect(readDate(typed)).toBeNull();
    expect(isAmbiguousDate(typed)).toBe(true);
  });

  it.each(["", "soon", "03/26", "13/2026", "Foo 2026", "3 March", "March March 2026", "99999"])(
    "%j is none",
    (typed) => {
      expect(readDate(typed)).toBeNull();
    },
  );
});
