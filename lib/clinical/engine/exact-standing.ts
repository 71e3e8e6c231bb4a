import type { FindingId } from "../knowledge/findings.ts";
import { type Rule, type RuleId, rules } from "../knowledge/rules.ts";
import type { Answers, AnswerValue } from "./answers.ts";
import { type Facts, isAnswered, numberRange } from "./facts.ts";
import { conflictedFindings, occurrences } from "./polarity.ts";
import { representativeValues } from "./representative-values.ts";
import { findingOf, type Standing, standingOf } from "./standing.ts";

interface Enumerated {
  readonly id: FindingId;
  readonly values: readonly (AnswerValue | undefined)[];
}

/** Rules in which a finding stands in both polarities, with the answers to try for it. */
export const enumeratedRules: ReadonlyMap<RuleId, readonly Enumerated[]> = new Map(
  rules.flatMap((rule) => {
    const enumerated = enumeratedFindings(rule);
    return enumerated.length > 0 ? [[rule.id, enumerated] as const] : [];
  }),
);

/** How a rule stands: exact, by trying every answer of the findings that stand in it in both polarities. */
export function ruleStanding(rule: Rule, facts: Facts): Standing {
  const enumerated = (enumeratedRules.get(rule.id) ?? []).filter(({ id }) =>
    isUnsettled(facts, id),
  );
  const standing = standingOf(rule.when, facts);
  if (enumerated.length === 0 || standing.may === standing.must) return standing;
  let may = false;
  let must = true;
  for (const trial of trials(facts, enumerated)) {
    const tried = standingOf(rule.when, trial);
    may ||= tried.may;
    must &&= tried.must;
  }
  return { now: standing.now, may, must };
}

function enumeratedFindings(rule: Rule): Enumerated[] {
  const places = occurrences(rule.when, 1);
  return conflictedFindings(rule.when).map((id) => ({
    id,
    values: representativeValues(
      id,
      places.map(({ leaf }) => leaf).filter((leaf) => findingOf(leaf) === id),
    ),
  }));
}

function isUnsettled(facts: Facts, id: FindingId): boolean {
  const range = numberRange(facts, id);
  return !isAnswered(facts, id) || (range !== undefined && range.low < range.high);
}

function* trials(facts: Facts, [first, ...rest]: readonly Enumerated[]): Generator<Facts> {
  if (!first) {
    yield facts;
    return;
  }
  for (const value of first.values) {
    const tried = tryAnswer(facts, first.id, value);
    if (tried) yield* trials(tried, rest);
  }
}

/** Null when the value contradicts what is already known of a partly known date. */
function tryAnswer(facts: Facts, id: FindingId, value: AnswerValue | undefined): Facts | null {
  const pinned = new Set([...facts.pinned, id]);
  if (value === undefined || value === "unknown") return { ...facts, pinned };
  const range = numberRange(facts, id);
  if (range && typeof value === "number" && (value < range.low || value > range.high)) return null;
  const answers: Answers = { ...facts.answers, [id]: value };
  const isDuration = id === "pain_duration_days" && typeof value === "number";
  const duration = isDuration ? { low: value, high: value } : facts.duration;
  return { ...facts, answers, duration, pinned };
}
