import { expect, it } from "vitest";
import { minutesOf, shortest } from "./clock.ts";

it("24 hours end before the end of the next calendar day, and the same day before either", () => {
  expect(shortest(["P1D", "PT24H"])).toBe("PT24H");
  expect(shortest(["P1D", "PT24H", "P0D"])).toBe("P0D");
  expect(shortest(["P0D", "PT4H"])).toBe("PT4H");
  expect(shortest([])).toBeNull();
});

it.each(["soon", "", "P", "PT", "P1DT", "PT1.5H"])("refuses %o, which is no clock", (clock) => {
  expect(() => minutesOf(clock)).toThrow(RangeError);
});
