import { expect, it } from "vitest";
import type { Answers } from "../../lib/clinical/engine/answers.ts";
import type { RuleCondition } from "../../lib/clinical/knowledge/model.ts";
import { CqlEvaluator, parametersOf, verdictIn } from "./cql-evaluator.ts";
import { rulesAsCql } from "./to-cql.ts";
import { translate } from "./translate.ts";

const conditions: Readonly<Record<string, RuleCondition>> = {
  three: { countYes: "WEAKNESS", atLeast: 3 },
  longer: { number: "pain_duration_days", gte: 42 },
  calcium: { number: "calcium_adjusted_mmol_l", gte: 3 },
  both: { all: [{ yes: "fever" }, { not: { yes: "fever" } }] },
};
const rules = Object.entries(conditions).map(([id, when]) => ({ id, when }));
const evaluator = new CqlEvaluator(translate(rulesAsCql(rules)));

it.each<[rule: string, answers: Answers, verdict: string]>([
  ["three", { foot_drop: "yes", limb_weakness: "yes" }, "undetermined"],
  ["three", { foot_drop: "yes", limb_weakness: "yes", motor_deficit_exam: "yes" }, "met"],
  ["three", { foot_drop: "no", limb_weakness: "no", motor_deficit_exam: "no" }, "not_met"],
  ["longer", {}, "undetermined"],
  ["longer", { pain_onset_date: "2026-11" }, "not_met"],
  ["longer", { pain_onset_date: "2026-10" }, "undetermined"],
  ["longer", { pain_onset_date: "2025" }, "met"],
  ["calcium", { calcium_total_mmol_l: 2.8, albumin_g_l: 30 }, "met"],
  ["calcium", { calcium_total_mmol_l: 2.8 }, "undetermined"],
  ["both", {}, "not_met"],
])("%s for %j is %s", async (rule, answers, verdict) => {
  const patient = { name: rule, answers, asOf: "2026-11-21" };
  expect(verdictIn(await evaluator.evaluate(parametersOf(patient)), rule)).toBe(verdict);
});
