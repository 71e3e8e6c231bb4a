import { assert, property } from "fast-check";
import { expect, it } from "vitest";
import { rules } from "../knowledge/rules.ts";
import { anyAnswers } from "../vignettes/any-answers.ts";
import { readFacts } from "./facts.ts";
import { unpack } from "./packed-standing.ts";
import { ruleGraph, standingsOf } from "./rule-graph.ts";
import { standingOf } from "./standing.ts";

it("the graph of all rules says of each what its tree says", () => {
  assert(
    property(anyAnswers, (answers) => {
      const onset = answers.age_years === undefined ? { pain_onset_date: "2026-09" } : {};
      const facts = readFacts({ ...answers, ...onset }, { asOf: "2026-11-21" });
      const standings = standingsOf(facts);
      rules.forEach((rule, at) => {
        const bits = standings[ruleGraph.roots[at] as number] as number;
        expect({ ...unpack(bits), rule: rule.id }).toEqual({
          ...standingOf(rule.when, facts),
          rule: rule.id,
        });
      });
    }),
    { numRuns: 150 },
  );
});
