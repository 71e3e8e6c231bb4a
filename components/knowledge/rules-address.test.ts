import { expect, it } from "vitest";
import { readRulesAddress, rulesHref } from "./rules-address";

const everything = { tier: [], condition: null, unverified: false };

it("reads back what it wrote", () => {
  const filter = { tier: ["urgent", "soon"], condition: "mscc", unverified: true } as const;
  const { searchParams } = new URL(rulesHref(everything, filter), "http://localhost");
  const query = {
    tier: searchParams.getAll("tier"),
    condition: searchParams.get("condition") ?? undefined,
    evidence: searchParams.get("evidence") ?? undefined,
  };
  expect(readRulesAddress(query)).toEqual(filter);
  expect(rulesHref(filter, everything)).toBe("/knowledge/rules");
});

it.each([
  {},
  { tier: "loud", condition: "__proto__", evidence: "V" },
  { tier: ["constructor"], condition: ["", "mscc"], evidence: ["unverified", "x"] },
])("leaves out what it does not know: %j", (query) => {
  expect(readRulesAddress(query)).toEqual(everything);
});
