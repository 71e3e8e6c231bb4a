import { describe, expect, it } from "vitest";
import type { FindingId } from "../knowledge/findings.ts";
import { resultFollowUp } from "../knowledge/result-follow-up.ts";
import { type RuleId, rules } from "../knowledge/rules.ts";
import type { Tier } from "../knowledge/tiers.ts";
import { negativeBase } from "../vignettes/negative-base.ts";
import { type ResultRuleId, resultCases } from "../vignettes/result-cases.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./assess.ts";
import { evaluateRules } from "./evaluate-rules.ts";
import { readFacts } from "./facts.ts";

const resultRules = rules.filter(({ id }) => isResultRule(id));
const cases = Object.entries(resultCases).map(([id, { meet, miss }]) => ({
  id: id as ResultRuleId,
  meet,
  miss,
}));
const meeting = cases.flatMap(({ id, meet }) => meet.map((answers) => ({ id, answers })));

/** The rows of specification 5, with the tiers of what goes with them; of several tiers, all. */
const rows: Readonly<Record<string, readonly Tier[]>> = {
  RES01: ["urgent"],
  RES02: ["soon"],
  RES03: ["routine"],
  RES04: ["emergency", "urgent"],
  RES05: ["emergency"],
  RES06: ["emergency", "urgent"],
  RES07: ["emergency"],
  RES08: ["urgent"],
  RES09: ["urgent"],
  RES10: ["urgent"],
  RES11: ["urgent", "emergency"],
  RES12: ["soon", "routine"],
  RES13: ["urgent"],
  RES14: ["soon"],
  RES15: ["urgent"],
  RES16: ["routine"],
  RES17: ["emergency"],
  RES18: ["routine"],
  RES19: ["routine"],
  RES20: ["routine", "soon", "emergency"],
  RES21: ["urgent"],
  RES22: ["emergency"],
  RES23: ["routine"],
  RES24: ["urgent"],
};

describe("the rules on results (specification 5)", () => {
  it("are those of the table, at its tiers", () => {
    const byRow = Map.groupBy(resultRules, ({ id }) => id.slice(0, 5));
    const tiersByRow = [...byRow].map(([row, entries]) => [
      row,
      [...new Set(entries.map(({ tier }) => tier))],
    ]);
    expect(Object.fromEntries(tiersByRow)).toEqual(rows);
    expect(resultFollowUp.id).toMatch(/^RES25_/);
  });

  it.each(meeting)("$id is met by $answers", ({ id, answers }) => {
    expect(metRules(answers)).toContain(id);
  });

  it.each(meeting)("$id needs each of $answers", ({ id, answers }) => {
    const superfluous = Object.keys(answers).filter((finding) => {
      const { [finding as FindingId]: _left, ...rest } = answers;
      return metRules(rest).includes(id) && !isNarrowing(id, finding);
    });
    expect(superfluous).toEqual([]);
  });

  it.each(cases.flatMap(({ id, miss }) => miss.map((answers) => ({ id, answers }))))(
    "$id is not met by $answers",
    ({ id, answers }) => {
      expect(metRules(answers)).not.toContain(id);
    },
  );
});

it("a further result may raise the tier", () => {
  const tier = (answers: Answers) => assess({ ...negativeBase, ...answers }).tier;
  expect(tier({ mri_infection_result: "epidural_abscess" })).toBe("emergency");
  expect(tier({ psa_ug_l: 4.6, age_years: 65 })).not.toBe("soon");
  expect(tier({ psa_ug_l: 4.6, age_years: 65, psa_sample: "no_infection" })).toBe("soon");
});

it("a lytic lesion is as urgent in a person with cancer as in anybody else", () => {
  const lytic: Answers = { ...negativeBase, bone_lesion_type: "lytic" };
  expect(assess(lytic).tier).toBe("urgent");
  expect(assess({ ...lytic, cancer_history: "yes" }).tier).toBe("urgent");
});

function isResultRule(id: RuleId): id is ResultRuleId {
  return id.startsWith("RES");
}

/** Kidney function widens the range of the ratio: without it the narrower one counts. */
function isNarrowing(id: ResultRuleId, finding: string): boolean {
  return (id.startsWith("RES11b") || id.startsWith("RES11d")) && finding === "egfr_ml_min";
}

function metRules(answers: Answers): readonly RuleId[] {
  return evaluateRules(readFacts(answers))
    .filter(({ verdict }) => verdict === "met")
    .map(({ id }) => id);
}
