import { assert, constantFrom, nat, property } from "fast-check";
import { expect, it } from "vitest";
import { type FindingId, findingsById } from "../knowledge/findings.ts";
import { type Rule, rules } from "../knowledge/rules.ts";
import { anyAnswers } from "../vignettes/any-answers.ts";
import type { Answers } from "./answers.ts";
import { ruleStanding } from "./exact-standing.ts";
import { readFacts } from "./facts.ts";
import { unpack } from "./packed-standing.ts";
import { occurrences } from "./polarity.ts";
import { representativeValues } from "./representative-values.ts";
import { standingsOf } from "./rule-graph.ts";
import { findingOf, standingOf } from "./standing.ts";

const mostOpen = 10;
const mostCompletions = 1500;

/**
 * The meaning of "may" and "must", written down a second time: try every way of adding answers to what is
 * unanswered, leaving it unanswered being one of them.
 */
it("agrees with brute force over the completions of up to ten unanswered findings", () => {
  assert(
    property(constantFrom(...rules), anyAnswers, nat(), (rule, answers, seed) => {
      const { base, open } = leaveOpen(rule, answers, seed);
      const outcomes = new Set(completions(rule, base, open).map((facts) => holds(rule, facts)));
      const facts = readFacts(base);
      const bits = ruleStanding(rules.indexOf(rule), facts, standingsOf(facts));
      expect({ ...unpack(bits), rule: rule.id }).toEqual({
        rule: rule.id,
        now: holds(rule, base),
        may: outcomes.has(true),
        must: !outcomes.has(false),
      });
    }),
    { numRuns: 400 },
  );
}, 60_000);

function holds(rule: Rule, answers: Answers): boolean {
  return standingOf(rule.when, readFacts(answers)).now;
}

/** Answers all findings of the rule but a few, chosen by the seed, as far as brute force can reach. */
function leaveOpen(rule: Rule, answers: Answers, seed: number) {
  const asked = findingsOf(rule);
  const start = seed % Math.max(1, asked.length);
  const rotated = [...asked.slice(start), ...asked.slice(0, start)];
  const open: FindingId[] = [];
  let reach = 1;
  for (const id of rotated) {
    reach *= valuesFor(rule, id).length;
    if (open.length >= mostOpen || reach > mostCompletions) break;
    open.push(id);
  }
  const settled = asked.filter((id) => !open.includes(id));
  const base = Object.fromEntries(
    settled.map((id) => [id, answered(rule, answers, id)]),
  ) as Answers;
  return { base, open };
}

function answered(rule: Rule, answers: Answers, id: FindingId) {
  const value = answers[id];
  if (value !== undefined && value !== "unknown") return value;
  return findingsById[id].kind === "tri" ? "no" : valuesFor(rule, id).at(-1);
}

function completions(rule: Rule, base: Answers, open: readonly FindingId[]): Answers[] {
  return open.reduce<Answers[]>(
    (partial, id) =>
      partial.flatMap((answers) =>
        valuesFor(rule, id).map((value) => ({ ...answers, [id]: value })),
      ),
    [base],
  );
}

function valuesFor(rule: Rule, id: FindingId) {
  const leaves = occurrences(rule.when, 1).map(({ leaf }) => leaf);
  return representativeValues(
    id,
    leaves.filter((leaf) => findingOf(leaf) === id),
  );
}

function findingsOf(rule: Rule): FindingId[] {
  return [...new Set(occurrences(rule.when, 1).map(({ leaf }) => findingOf(leaf)))];
}
