import type { Answers, AnswerValue } from "../../lib/clinical/engine/answers.ts";
import { cautions } from "../../lib/clinical/knowledge/cautions.ts";
import { type Finding, type FindingId, findings } from "../../lib/clinical/knowledge/findings.ts";
import type { NumberLeaf } from "../../lib/clinical/knowledge/model.ts";
import { rules } from "../../lib/clinical/knowledge/rules.ts";
import type { Patient } from "./cql-evaluator.ts";
import { plainOf } from "./plain.ts";
import { atomsOf } from "./possibly.ts";
import { Seeded } from "./seeded.ts";
import { neighbours, thresholdsOf } from "./thresholds.ts";

export const asOf = "2026-11-21";

/** One invented patient for each number: from hardly asked to nearly complete, with few and with many signs. */
export function randomPatient(number: number): Patient {
  const chance = new Seeded(number);
  const asked = 0.05 + 0.9 * chance.next();
  const positive = chance.one([0.01, 0.04, 0.12, 0.4]);
  const answers = findings.flatMap((finding) =>
    chance.happens(asked) ? [[finding.id, answerTo(finding, positive, chance)]] : [],
  );
  return { name: `random ${number}`, answers: Object.fromEntries(answers) as Answers, asOf };
}

function answerTo(finding: Finding, positive: number, chance: Seeded): AnswerValue {
  const options = (finding.options ?? []).map(({ value }) => value);
  if (finding.kind === "tri") return triAnswer(positive, chance);
  if (finding.kind === "number") return numberAnswer(finding, chance);
  if (finding.kind === "date") return dateAnswer(chance);
  if (finding.kind === "choice") return chance.one(["unknown", ...options]);
  return options.filter(() => chance.happens(0.15));
}

function triAnswer(positive: number, chance: Seeded): AnswerValue {
  if (chance.happens(0.06)) return "unknown";
  return chance.happens(positive) ? "yes" : "no";
}

const thresholds: ReadonlyMap<FindingId, readonly number[]> = telling();

/** On a threshold of some rule or beside it, and sometimes anywhere. */
function numberAnswer(finding: Finding, chance: Seeded): number {
  const telling = thresholds.get(finding.id) ?? [];
  if (telling.length > 0 && chance.happens(0.85)) {
    const threshold = chance.one(telling);
    return chance.one([threshold, ...neighbours(finding, threshold)]);
  }
  return chance.whole(Math.ceil(finding.min ?? 0), Math.floor(finding.max ?? 100));
}

/** The day, only the month, or only the year, now and then after the consultation. */
function dateAnswer(chance: Seeded): string {
  const day = new Date(Date.parse(asOf) - chance.whole(-20, 800) * 86_400_000);
  return day.toISOString().slice(0, chance.one([10, 7, 4]));
}

function telling(): Map<FindingId, number[]> {
  const leaves = [...rules, ...cautions]
    .flatMap(({ when }) => atomsOf(plainOf(when)))
    .filter((atom): atom is NumberLeaf => "number" in atom);
  const byFinding = Map.groupBy(leaves, ({ number }) => number);
  return new Map([...byFinding].map(([id, all]) => [id, all.flatMap(thresholdsOf)]));
}
