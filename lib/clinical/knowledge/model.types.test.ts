import { expect, it } from "vitest";
import type { RuleShape } from "./model.ts";

const sound: RuleShape = {
  id: "X01_example",
  tier: "routine",
  when: { yes: "fever" },
  conditions: [],
  considerConditions: [],
  required: [],
  consider: [],
  avoid: [],
  actions: [],
  sources: [{ source: "memory", text: "Example [M]", evidence: "M" }],
  note: null,
};

/** The type check is the test: each directive fails it when the error it expects is not there. */
const refused: readonly RuleShape[] = [
  // @ts-expect-error a rule may not name a finding that does not exist
  { ...sound, when: { yes: "fevre" } },
  // @ts-expect-error nor ask a number as if it were a yes/no question
  { ...sound, when: { yes: "age_years" } },
  // @ts-expect-error nor name an option its finding does not have
  { ...sound, when: { choice: "xr_spine_result", isIn: ["cord_compression"] } },
  // @ts-expect-error nor suspect a condition that does not exist
  { ...sound, conditions: ["backache"] },
  // @ts-expect-error nor order a test that does not exist
  { ...sound, consider: ["mri_everything"] },
  // @ts-expect-error nor go without a source
  { ...sound, sources: [] },
  // @ts-expect-error nor cite a source that is not in the register
  { ...sound, sources: [{ source: "NG999", text: "Example [M]", evidence: "M" }] },
  // @ts-expect-error nor cite without saying which source
  { ...sound, sources: [{ text: "Example [M]", evidence: "M" }] },
];

it("refuses unsound rules when it is compiled", () => {
  expect(refused).toHaveLength(8);
});
