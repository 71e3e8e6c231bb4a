import { assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { type FindingId, findings, findingsById } from "../knowledge/findings.ts";
import { type RuleId, rulesById } from "../knowledge/rules.ts";
import { mostUrgent, severity, type Tier } from "../knowledge/tiers.ts";
import { anyAnswersTo } from "../vignettes/any-answers.ts";
import { negativeBase } from "../vignettes/negative-base.ts";
import { resultCases } from "../vignettes/result-cases.ts";
import type { Answers } from "./answers.ts";
import { missingMinimum } from "./ask-next.ts";
import { evaluateRules } from "./evaluate-rules.ts";
import { readFacts } from "./facts.ts";

const described = findings.filter(({ group }) => group !== "R");
const runs = { numRuns: 250 };
/** What meets a rule on results, without the further results. */
const nearly = Object.values(resultCases).flatMap(({ meet, miss }) =>
  [...meet, ...miss].map(describedPart),
);

/** A result outside its range alone keeps from self-management: the one tier that is ours to raise. */
describe("what the 182 findings alone describe", () => {
  it("gets no higher tier from a rule on results than from the others", () => {
    assert(
      property(anyAnswersTo(described), (answers) => {
        expect(raisedByResultRules(answers)).toEqual([]);
      }),
      runs,
    );
  }, 60_000);

  it("nor where a rule on results is met and next to nothing else", () => {
    const raised = nearly
      .flatMap((answers) => [answers, { ...negativeBase, ...answers }])
      .filter((answers) => raisedByResultRules(answers).length > 0);
    expect(raised).toEqual([]);
  });

  it("nor where such an answer meets any other patient", () => {
    assert(
      property(anyAnswersTo(described), constantFrom(...nearly), (answers, result) => {
        expect(raisedByResultRules({ ...answers, ...result })).toEqual([]);
      }),
      runs,
    );
  }, 60_000);
});

describe("beside a result", () => {
  const patients = Object.values(resultCases).flatMap(({ meet }) =>
    meet.flatMap((answers) => [answers, { ...negativeBase, ...answers }]),
  );
  const tri = findings.filter(({ kind, id }) => kind === "tri" && id !== "pain_explained");

  it("a finding that turns out to be present never lowers the tier (P1)", () => {
    assert(
      property(constantFrom(...patients), constantFrom(...tri), (answers, { id }) => {
        expect(rank({ ...answers, [id]: "yes" })).toBeLessThanOrEqual(rank(answers));
      }),
      runs,
    );
  });

  it("a no that becomes unknown never lowers the tier (P2)", () => {
    assert(
      property(constantFrom(...patients), constantFrom(...tri), (answers, { id }) => {
        const unknown = rank({ ...answers, [id]: "unknown" });
        expect(unknown).toBeLessThanOrEqual(rank({ ...answers, [id]: "no" }));
      }),
      runs,
    );
  });
});

function rank(answers: Answers): number {
  const met = evaluateRules(readFacts(answers)).filter(({ verdict }) => verdict === "met");
  const floor =
    missingMinimum(answers).length > 0 ? severity("routine") : severity("self_management");
  return Math.min(floor, ...met.map(({ tier }) => severity(tier)));
}

function describedPart(answers: Answers): Answers {
  const entries = Object.entries(answers) as [FindingId, unknown][];
  return Object.fromEntries(entries.filter(([id]) => findingsById[id].group !== "R")) as Answers;
}

/** Result rules met above every other rule, and above the floor of the minimum safety set. */
function raisedByResultRules(answers: Answers): RuleId[] {
  const met = evaluateRules(readFacts(answers))
    .filter(({ verdict }) => verdict === "met")
    .map(({ id }) => rulesById[id]);
  const outside = met.some(({ id }) => /^RES03[b-e]_/.test(id));
  const least = outside || missingMinimum(answers).length > 0;
  const floor: Tier = least ? "routine" : "self_management";
  const others = met.filter(({ id }) => !id.startsWith("RES")).map(({ tier }) => tier);
  const highest = mostUrgent([floor, ...others]) ?? floor;
  return met
    .filter(({ id, tier }) => id.startsWith("RES") && severity(tier) < severity(highest))
    .map(({ id }) => id);
}
