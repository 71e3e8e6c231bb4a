import type { Answers } from "../../lib/clinical/engine/answers.ts";
import { covers } from "../../lib/clinical/knowledge/covers.ts";
import { investigations } from "../../lib/clinical/knowledge/investigations.ts";
import { minimumSafetyItems } from "../../lib/clinical/knowledge/minimum-safety-set.ts";
import type { Rule } from "../../lib/clinical/knowledge/rules.ts";
import { tiers } from "../../lib/clinical/knowledge/tiers.ts";
import type { Verdict } from "./cql-evaluator.ts";

/** What an assessment must say, worked out from the verdicts a second time. */
export interface Expected {
  readonly tier: string;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly suspected: readonly string[];
  readonly required: readonly string[];
  /** Advised tests that are not advised against. */
  readonly wanted: readonly string[];
}

export function expectedFrom(
  rules: readonly Rule[],
  verdicts: ReadonlyMap<string, Verdict>,
  answers: Answers,
): Expected {
  const fired = rules.filter(({ id }) => verdicts.get(id) === "met");
  const serious = fired.filter(({ tier }) => tier !== "self_management");
  const counted = serious.length > 0 ? serious : fired.slice(0, 1);
  const complete = minimumSafetyItems.every((id) => isSafetyAnswer(answers[id]));
  const advising = complete ? counted : serious;
  const reached = counted.map(({ tier }) => tiers.indexOf(tier));
  const floor = tiers.indexOf(complete ? "self_management" : "routine");
  const required = new Set(advising.flatMap((rule) => rule.required.map(({ test }) => test)));
  const covered = new Set([...required].flatMap((test) => covers[test] ?? []));
  const shown = (test: string) => !covered.has(test as never);
  return {
    tier: tiers[Math.min(floor, ...reached)] ?? "",
    verdicts: Object.fromEntries(
      rules.map(({ id }) => {
        const verdict = verdicts.get(id) ?? "not_met";
        return [
          id,
          verdict === "met" && !counted.some((rule) => rule.id === id) ? "not_met" : verdict,
        ];
      }),
    ),
    suspected: [...new Set(counted.flatMap(({ conditions }) => conditions))].toSorted(),
    required: [...required].filter(shown).toSorted(),
    wanted: investigations
      .map(({ id }) => id)
      .filter((id) => shown(id) && (required.has(id) || isConsidered(id, advising, complete))),
  };
}

/** A remote assessment leaves the examination missing. */
function isSafetyAnswer(answer: Answers[keyof Answers]): boolean {
  return answer !== undefined && answer !== "unknown" && answer !== "none_remote";
}

/** Considered by a rule of a higher tier than any that advises against the test. */
function isConsidered(test: string, advising: readonly Rule[], complete: boolean): boolean {
  const severityOf = (rules: readonly Rule[]) =>
    Math.min(tiers.length, ...rules.map(({ tier }) => tiers.indexOf(tier)));
  const against = advising.filter(
    ({ avoid, tier }) => avoid.some((id) => id === test) && (complete || tier !== "routine"),
  );
  const inFavour = advising.filter(({ consider }) => consider.some((id) => id === test));
  return severityOf(inFavour) < severityOf(against);
}
