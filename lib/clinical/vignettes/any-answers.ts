import * as fc from "fast-check";
import type { Answers, AnswerValue } from "../engine/answers.ts";
import { occurrences } from "../engine/polarity.ts";
import { representativeValues } from "../engine/representative-values.ts";
import { findingOf, type QuestionLeaf } from "../engine/standing.ts";
import { type Finding, type FindingId, findings } from "../knowledge/findings.ts";
import { rules } from "../knowledge/rules.ts";

const leavesByFinding: ReadonlyMap<FindingId, readonly QuestionLeaf[]> = Map.groupBy(
  rules.flatMap((rule) => occurrences(rule.when, 1)).map(({ leaf }) => leaf),
  findingOf,
);

/** Answers that rules can tell apart: for numbers each threshold, and just beside it. */
export function tellingValues({ id, kind }: Finding): AnswerValue[] {
  if (kind === "date") return [];
  const values = representativeValues(id, leavesByFinding.get(id) ?? []);
  return values.filter((value) => value !== undefined);
}

/** Invented patients, from hardly asked to fully answered. */
export const anyAnswers: fc.Arbitrary<Answers> = anyAnswersTo(findings);

/** Invented patients described with some findings only. */
export function anyAnswersTo(catalogue: readonly Finding[]): fc.Arbitrary<Answers> {
  return fc
    .constantFrom(0.1, 0.3, 0.6, 0.95)
    .chain((asked) => fc.tuple(...catalogue.map((finding) => anyAnswer(finding, asked))))
    .map((entries) => Object.fromEntries(entries.flat()) as Answers);
}

function anyAnswer(finding: Finding, asked: number): fc.Arbitrary<[string, AnswerValue][]> {
  const values = tellingValues(finding);
  if (values.length === 0) return fc.constant([]);
  return fc
    .double({ min: 0, max: 1, noNaN: true })
    .chain((chance) =>
      chance > asked
        ? fc.constant([])
        : answer(finding, values).map((value) => [[finding.id, value]]),
    );
}

/** Mostly "no", as in life: otherwise every invented patient is an emergency. */
function answer({ kind }: Finding, values: AnswerValue[]): fc.Arbitrary<AnswerValue> {
  if (kind !== "tri") return fc.constantFrom(...values);
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant<AnswerValue>("no") },
    { weight: 1, arbitrary: fc.constant<AnswerValue>("yes") },
    { weight: 1, arbitrary: fc.constant<AnswerValue>("unknown") },
  );
}
