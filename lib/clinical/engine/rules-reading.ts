import { type Caution, cautions } from "../knowledge/cautions.ts";
import type { FindingId } from "../knowledge/findings.ts";
import type { CautionCondition } from "../knowledge/model.ts";
import { type Rule, rules } from "../knowledge/rules.ts";
import { outlineOf, questionLines, type Sign } from "./rule-outline.ts";

/** for: a yes or such a value helps the condition to hold; against: it hinders; either: both occur. */
export type Reading = "for" | "against" | "either";

interface Read {
  readonly when: CautionCondition;
}

/** The rules that ask this question, in their order. */
export function rulesReading(finding: FindingId): { rule: Rule; reading: Reading }[] {
  return readBy(rules, finding).map(({ entry, reading }) => ({ rule: entry, reading }));
}

/** The cautions that ask this question, in their order. */
export function cautionsReading(finding: FindingId): Caution[] {
  return readBy(cautions, finding).map(({ entry }) => entry);
}

/** Every finding a condition asks about, with the way in which it counts. */
export function findingsRead({ when }: Read): Map<FindingId, Reading> {
  const read = new Map<FindingId, Reading>();
  for (const { finding, sign } of questionLines(outlineOf(when))) {
    if (finding) read.set(finding, joined(read.get(finding), readings[sign]));
  }
  return read;
}

const readings: Readonly<Record<Sign, Reading>> = { 1: "for", [-1]: "against", 0: "either" };

function joined(before: Reading | undefined, next: Reading): Reading {
  return before === undefined || before === next ? next : "either";
}

function readBy<Entry extends Read>(entries: readonly Entry[], finding: FindingId) {
  return entries.flatMap((entry) => {
    const reading = findingsRead(entry).get(finding);
    return reading ? [{ entry, reading }] : [];
  });
}
