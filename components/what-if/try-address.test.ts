import { describe, expect, it } from "vitest";
import { readTryAddress, tryPath } from "./try-address";

describe("the address of the what-if pad", () => {
  it("names a presentation and a rule, and reads back", () => {
    const address = readTryAddress({ from: "01a1", rule: "E07_ces" });
    expect(address).toEqual({ from: "01a1", rule: "E07_ces", unknownRule: null });
    expect(tryPath(address)).toBe("/knowledge/try?from=01a1&rule=E07_ces");
    expect(tryPath(readTryAddress({}))).toBe("/knowledge/try");
  });

  it.each(["constructor", "__proto__", "E99_none"])("knows no rule %s", (rule) => {
    expect(readTryAddress({ rule })).toEqual({ from: null, rule: null, unknownRule: rule });
  });

  it("takes the first of several values, and none from nothing", () => {
    expect(readTryAddress({ rule: ["E07_ces", "E05_mscc"], from: "" })).toEqual({
      from: null,
      rule: "E07_ces",
      unknownRule: null,
    });
  });
});
