import { readFileSync } from "node:fs";
import type { Answers } from "../lib/clinical/engine/answers.ts";
import { assess } from "../lib/clinical/engine/assess.ts";
import { severity, type Tier } from "../lib/clinical/knowledge/tiers.ts";

interface TimePoint {
  readonly label: string;
  readonly findings: Answers;
  readonly minimum_acceptable_tier: Tier;
  readonly expected_condition_listed: boolean;
  readonly must_suggest_any_of: readonly string[];
  readonly should_not_suggest?: readonly string[];
}

export interface PublishedCase {
  readonly id: string;
  readonly source: { readonly title: string; readonly journal_year: string };
  readonly acceptable_condition_ids: readonly string[];
  readonly time_points: readonly TimePoint[];
}

/** How one moment of a published patient compares; null where the report expects nothing of the kind. */
export interface Comparison {
  readonly at: string;
  readonly tier: Tier;
  readonly expected: Tier;
  readonly reachesTier: boolean;
  readonly listsCondition: boolean | null;
  readonly suggestsTest: boolean | null;
  readonly holdsBack: boolean | null;
}

const file = new URL("../lib/clinical/vignettes/published-cases.json", import.meta.url);

export function readPublishedCases(): readonly PublishedCase[] {
  return JSON.parse(readFileSync(file, "utf8"));
}

export function compareCases(cases: readonly PublishedCase[]): Comparison[] {
  return cases.flatMap((published) =>
    published.time_points.map((moment) => compare(published, moment)),
  );
}

function compare(published: PublishedCase, moment: TimePoint): Comparison {
  const { tier, conditions, investigations } = assess(moment.findings);
  const listed = conditions.some(({ id }) => published.acceptable_condition_ids.includes(id));
  const advised = investigations.filter(({ advice }) => advice !== "avoid").map(({ id }) => id);
  const names = (tests: readonly string[]) => advised.some((id) => tests.includes(id));
  const unwanted = moment.should_not_suggest ?? [];
  return {
    at: `${published.id} ${moment.label}`,
    tier,
    expected: moment.minimum_acceptable_tier,
    reachesTier: severity(tier) <= severity(moment.minimum_acceptable_tier),
    listsCondition: moment.expected_condition_listed ? listed : null,
    suggestsTest: moment.must_suggest_any_of.length > 0 ? names(moment.must_suggest_any_of) : null,
    holdsBack: unwanted.length > 0 ? !names(unwanted) : null,
  };
}
