import { assert, constantFrom, property } from "fast-check";
import { expect, it } from "vitest";
import { findings } from "../knowledge/findings.ts";
import { resultTests } from "../knowledge/result-tests.ts";
import { rulesById } from "../knowledge/rules.ts";
import { severity } from "../knowledge/tiers.ts";
import { anyAnswersTo, tellingValues } from "../vignettes/any-answers.ts";
import type { Answers } from "./answers.ts";
import { missingMinimum } from "./ask-next.ts";
import { evaluateRules } from "./evaluate-rules.ts";
import { readFacts } from "./facts.ts";

const isResult = (id: string) => Object.hasOwn(resultTests, id) || id.startsWith("bone_lesion_");
const said = findings.filter(({ id }) => !isResult(id));
const results = findings
  .filter(({ id }) => isResult(id))
  .flatMap((finding) => tellingValues(finding).map((value): Answers => ({ [finding.id]: value })));

/**
 * They ask for what the result then says: the markers (E11 and RES04 take over where they are raised), the size.
 */
const endedByResults: readonly string[] = [
  "U03_infection_screen",
  "RES20d_aneurysm_of_unknown_size",
];

function met(answers: Answers) {
  return evaluateRules(readFacts(answers))
    .filter(({ verdict }) => verdict === "met")
    .map(({ id }) => rulesById[id]);
}

function rank(answers: Answers): number {
  const floor = missingMinimum(answers).length > 0 ? "routine" : "self_management";
  return Math.min(severity(floor), ...met(answers).map(({ tier }) => severity(tier)));
}

it("a first result never lowers the tier that the answers alone give", () => {
  assert(
    property(anyAnswersTo(said), constantFrom(...results), (answers, result) => {
      if (endedByResults.some((id) => met(answers).some((rule) => rule.id === id))) return;
      expect(rank({ ...answers, ...result })).toBeLessThanOrEqual(rank(answers));
    }),
    { numRuns: 1500 },
  );
}, 60_000);

it("and ends no other rule that they meet than those that wait for it", () => {
  assert(
    property(anyAnswersTo(said), constantFrom(...results), (answers, result) => {
      const still = met({ ...answers, ...result }).map(({ id }) => id);
      const ended = met(answers).filter(
        ({ id, tier }) => tier !== "self_management" && !still.includes(id),
      );
      expect(ended.map(({ id }) => id).filter((id) => !endedByResults.includes(id))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
}, 60_000);
