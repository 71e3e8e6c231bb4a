import { expect, it } from "vitest";
import { compareSteps } from "./compare-steps.ts";

const steps = (of: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(of));
const before = steps({ a: ["raised owner"] });
const expected = steps({ a: ["raised owner", "climbed phone"], b: ["raised lead"] });

it("counts what was done, lost and doubled, but not what there was before", () => {
  expect(compareSteps(before, expected, expected)).toEqual({
    ...{ started: 2, done: 2, lost: 0, doubled: 0 },
  });
  expect(compareSteps(before, expected, before)).toMatchObject({ done: 0, lost: 2 });
  const twice = steps({ a: ["raised owner", "climbed phone"], b: ["raised lead", "raised lead"] });
  expect(compareSteps(before, expected, twice)).toMatchObject({ lost: 0, doubled: 1 });
  const stray = steps({ ...Object.fromEntries(expected), c: ["raised owner"] });
  expect(compareSteps(before, expected, stray)).toMatchObject({ lost: 0, doubled: 1 });
});
