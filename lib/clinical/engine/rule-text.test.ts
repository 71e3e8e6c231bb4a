import { expect, it } from "vitest";
import { rulesById } from "../knowledge/rules.ts";
import { ruleInWords } from "./rule-text.ts";

it("what is not established is not said to be absent", () => {
  const words = ruleInWords(rulesById.R03_sciatica_persistent);
  expect(words).toContain("cancer, past or present not established");
  expect(words).not.toMatch(/\bnot cancer/);
});

it("a gate on new pain says that only a no closes it", () => {
  expect(ruleInWords(rulesById.U13_fever_alone)).toContain("not answered no");
});
