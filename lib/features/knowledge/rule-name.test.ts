import { expect, it } from "vitest";
import { ruleName } from "./rule-name.ts";

it.each([
  ["E05_mscc", "MSCC"],
  ["E06_cord_no_cancer", "cord no cancer"],
  ["R02_axspa3", "axspa3"],
] as const)("%s is called %s", (id, name) => {
  expect(ruleName(id as Parameters<typeof ruleName>[0])).toBe(name);
});
