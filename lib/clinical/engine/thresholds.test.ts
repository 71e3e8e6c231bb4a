import { describe, expect, it } from "vitest";
import { cautions } from "../knowledge/cautions.ts";
import { findingsById } from "../knowledge/findings.ts";
import type { CautionCondition, NumberLeaf } from "../knowledge/model.ts";
import { type RuleId, rules } from "../knowledge/rules.ts";
import {
  type Comparison,
  comparisonsIn,
  type DecidingPatient,
  decidingPatient,
} from "../vignettes/deciding-patient.ts";
import { evaluateRules } from "./evaluate-rules.ts";
import { readFacts } from "./facts.ts";
import { occurrences } from "./polarity.ts";
import { leafStanding, standingOf } from "./standing.ts";

/** What a comparison says just below its threshold, on it and just above. Written down here a second time. */
const meaning: Readonly<Record<string, readonly [boolean, boolean, boolean]>> = {
  gte: [false, true, true],
  gteOrUnknown: [false, true, true],
  gt: [false, false, true],
  lte: [true, true, false],
  lt: [true, false, false],
  ltOrUnknown: [true, false, false],
  "between, from": [false, true, true],
  "between, to": [true, true, false],
};

interface Threshold {
  readonly where: string;
  readonly condition: CautionCondition;
  readonly comparison: Comparison;
  readonly says: readonly [boolean, boolean, boolean];
  /** Just below, on, just above. */
  readonly values: readonly [number, number, number];
}

const ofRules = rules.flatMap(thresholdsOf);
const ofCautions = cautions.flatMap(thresholdsOf);
const all = [...ofRules, ...ofCautions];

describe("every threshold of every rule and caution", () => {
  it("is found", () => {
    const overlooked = rules.filter(({ when }) => {
      const numbers = occurrences(when, 1).filter(({ leaf }) => "number" in leaf);
      return comparisonsIn(when).length !== numbers.length;
    });
    expect(overlooked.map(({ id }) => id)).toEqual([]);
    expect(ofRules.length).toBeGreaterThan(200);
    expect(ofCautions.length).toBeGreaterThan(5);
  });

  it("says on, just below and just above it what its comparison means", () => {
    const wrong = all.filter(({ comparison, says, values }) =>
      values.some((value, at) => holdsAt(comparison.leaf, value) !== says[at]),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it("stays open, or counts as the unsafe case, while the number is not known", () => {
    const wrong = all.filter(({ comparison: { leaf } }) => {
      const { now, may, must } = leafStanding(leaf, readFacts({}));
      return now !== ("gteOrUnknown" in leaf || "ltOrUnknown" in leaf) || !may || must;
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it("decides a rule for some patient, and turns there", () => {
    expect(ofRules.flatMap((threshold) => failure(threshold, metByRule(threshold)))).toEqual([]);
  }, 120_000);

  it("decides a caution for some patient, and turns there", () => {
    expect(ofCautions.flatMap((threshold) => failure(threshold, standsNow(threshold)))).toEqual([]);
  });
});

/** What is wrong with a threshold at the level of its rule: nothing, or why. */
function failure(
  { where, condition, comparison, says, values }: Threshold,
  holds: (patient: DecidingPatient, value: number) => boolean,
): string[] {
  const turn = says[0] === says[1] ? 1 : 0;
  const [before, after] = [values[turn], values[turn + 1]] as [number, number];
  const [holding, failing] = says[turn] ? [before, after] : [after, before];
  const patient = decidingPatient(condition, comparison, { holding, failing });
  if (!patient) return [`${where}: no patient for whom it decides`];
  const found = values.map((value) => holds(patient, value));
  const expected = says.map((truth) => truth === (comparison.sign === 1));
  const agrees =
    comparison.sign === 0
      ? found[turn] !== found[turn + 1]
      : expected.every((truth, at) => truth === found[at]);
  return agrees ? [] : [`${where}: ${found.join(", ")}`];
}

function metByRule({ where, comparison }: Threshold) {
  const id = where.split(" ")[0] as RuleId;
  return ({ answers }: DecidingPatient, value: number) =>
    evaluateRules(readFacts({ ...answers, [comparison.leaf.number]: value })).some(
      (rule) => rule.id === id && rule.verdict === "met",
    );
}

function standsNow({ condition, comparison }: Threshold) {
  return ({ answers, assessed }: DecidingPatient, value: number) => {
    const facts = readFacts({ ...answers, [comparison.leaf.number]: value });
    return standingOf(condition, { ...facts, assessed }).now;
  };
}

function thresholdsOf({ id, when }: { id: string; when: CautionCondition }): Threshold[] {
  return comparisonsIn(when).flatMap((comparison) =>
    edgesOf(comparison.leaf).map(({ name, at }) => ({
      where: `${id} ${comparison.leaf.number} ${name} ${at}`,
      condition: when,
      comparison,
      says: meaning[name] as Threshold["says"],
      values: around(comparison.leaf, at),
    })),
  );
}

function edgesOf(leaf: NumberLeaf): { name: string; at: number }[] {
  if ("between" in leaf) {
    const [from, to] = leaf.between;
    return [
      { name: "between, from", at: from },
      { name: "between, to", at: to },
    ];
  }
  const { number: _finding, ...comparison } = leaf;
  return Object.entries(comparison).map(([name, at]) => ({ name, at }));
}

/** By the smallest step of the finding: 1 for whole numbers, else a thousandth. */
function around({ number }: NumberLeaf, at: number): [number, number, number] {
  const step = findingsById[number].integer ? 1 : 0.001;
  return [at - step, at, at + step];
}

function holdsAt(leaf: NumberLeaf, value: number): boolean {
  return leafStanding(leaf, readFacts({ [leaf.number]: value })).now;
}
