import type { FindingId } from "../knowledge/findings.ts";
import { type ReferenceRange, referenceRanges } from "../knowledge/reference-ranges.ts";
import type { Answers } from "./answers.ts";

/** Limits in the canonical unit; null: no limit on that side. */
export interface ResultRange {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The adult range that stands in where a laboratory gave none (specification 4.3); null where there is none, or where
 * it depends on a sex or an age that is not known. `high` may itself be the first value outside: `highIsOutside`.
 */
export function referenceRangeOf(
  finding: FindingId,
  { age_years: age, sex_at_birth: sex }: Answers,
): (ResultRange & { readonly highIsOutside: boolean }) | null {
  const range = referenceRanges.find((one) => one.finding === finding && appliesTo(one, sex, age));
  if (!range) return null;
  const { atLeast, atMost, below } = range;
  return { low: atLeast, high: atMost ?? below, highIsOutside: below !== null };
}

function appliesTo({ sex, ageFrom, ageBelow }: ReferenceRange, itsSex: unknown, age: unknown) {
  if (sex !== null && sex !== itsSex) return false;
  if (ageFrom === null && ageBelow === null) return true;
  if (typeof age !== "number") return false;
  return age >= (ageFrom ?? age) && (ageBelow === null || age < ageBelow);
}

/** Total calcium has no range of its own; it is of the size of the adjusted one. */
const borrowed: Readonly<Partial<Record<FindingId, FindingId>>> = {
  calcium_total_mmol_l: "calcium_adjusted_mmol_l",
};

/** Every adult range of a finding, whosoever it is for: by them a value is told from one in another unit. */
export function adultRangesOf(finding: FindingId): readonly ResultRange[] {
  return rangesOf(finding).map(({ atLeast, atMost, below }) => ({
    low: atLeast,
    high: atMost ?? below,
  }));
}

/** Whether a value lies in any of them. */
export function isInSomeRange(finding: FindingId, value: number): boolean {
  return rangesOf(finding).some(({ atLeast, atMost, below }) => {
    return (
      value >= (atLeast ?? value) && value <= (atMost ?? value) && (below === null || value < below)
    );
  });
}

function rangesOf(finding: FindingId): readonly ReferenceRange[] {
  const like = borrowed[finding] ?? finding;
  return referenceRanges.filter((range) => range.finding === like);
}
