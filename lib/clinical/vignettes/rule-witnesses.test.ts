import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../engine/assessment.ts";
import { evaluateRules } from "../engine/evaluate-rules.ts";
import { readFacts } from "../engine/facts.ts";
import { type RuleId, rules, rulesById } from "../knowledge/rules.ts";
import { type RuleWitnesses, wrongIn } from "./rule-witnesses.ts";

const file = new URL("rule-witnesses.json", import.meta.url);
const witnesses: readonly RuleWitnesses[] = JSON.parse(readFileSync(file, "utf8"));

it("every rule has its witnesses", () => {
  expect(witnesses.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
});

describe.each(witnesses)("$rule", (expected) => {
  it("has the tier, the conditions, the tests and every part that is expected", () => {
    expect(wrongIn(rulesById[expected.rule as RuleId], expected)).toEqual([]);
  });

  it("gets the verdicts of the independent evaluation", () => {
    for (const verdict of ["met", "undetermined", "not_met"] as const) {
      const found = expected.patients[verdict].map((answers) => verdictOn(expected.rule, answers));
      expect(found).toEqual(expected.patients[verdict].map(() => verdict));
    }
  });
});

function verdictOn(rule: string, answers: Parameters<typeof readFacts>[0]): Verdict | undefined {
  return evaluateRules(readFacts(answers)).find(({ id }) => id === rule)?.verdict;
}
