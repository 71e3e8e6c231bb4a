import { expect, it } from "vitest";
import type { SeedPhrase } from "./seed-phrase.ts";

/** The type check is the test: each directive fails it when the error it expects is not there. */
const refused: readonly SeedPhrase[] = [
  // @ts-expect-error a phrase may not lead to a finding that does not exist
  { phrase: "example", seeds: null, findings: ["fevre"] },
  // @ts-expect-error nor to a condition
  { phrase: "example", seeds: null, conditions: ["backache"] },
  // @ts-expect-error nor to a cancer
  { phrase: "example", seeds: null, cancerTypes: ["back"] },
  // @ts-expect-error nor to a test
  { phrase: "example", seeds: null, investigations: ["mri_everything"] },
  // @ts-expect-error nor to a treatment
  { phrase: "example", seeds: null, treatments: ["aspirin"] },
];

it("refuses phrases that lead nowhere when it is compiled", () => {
  expect(refused).toHaveLength(5);
});
