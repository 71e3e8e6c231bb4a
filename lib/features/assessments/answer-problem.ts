import { dayRange } from "../../clinical/engine/calendar-days.ts";
import type { Finding } from "../../clinical/knowledge/findings.ts";

const oldest = 130;

/** Where a result goes that was given like one of a laboratory, among the answers. */
export const withUnitElsewhere = "a result with its unit goes into results, not findings";

/** What is wrong with an answer, in words that say what is accepted; null for a possible answer. */
export function answerProblem(
  finding: Finding,
  value: unknown,
  asOf: string | undefined,
): string | null {
  switch (finding.kind) {
    case "tri":
      return value === "yes" || value === "no" || value === "unknown"
        ? null
        : 'must be "yes", "no" or "unknown" (patient not sure)';
    case "number":
      return numberProblem(finding, value);
    case "choice":
      return optionsOf(finding).includes(value as string)
        ? null
        : `must be one of ${optionsOf(finding).join(", ")}`;
    case "choices":
      return choicesProblem(finding, value);
    case "date":
      return dateProblem(value, asOf);
  }
}

function numberProblem({ min, max, unit, integer }: Finding, value: unknown): string | null {
  const accepted = `must be a ${integer ? "whole " : ""}number from ${min} to ${max} (${unit})`;
  if (typeof value === "object" && value !== null) return `${accepted}; ${withUnitElsewhere}`;
  if (typeof value !== "number" || !Number.isFinite(value)) return accepted;
  if (integer && !Number.isInteger(value)) return accepted;
  const possible = value >= (min ?? value) && value <= (max ?? value);
  return possible ? null : `${accepted}, not ${value}`;
}

function choicesProblem(finding: Finding, value: unknown): string | null {
  const accepted = `must be a list of ${optionsOf(finding).join(", ")}`;
  if (!Array.isArray(value) || value.length === 0) return accepted;
  if (value.some((option) => !optionsOf(finding).includes(option))) return accepted;
  if (new Set(value).size < value.length) return "must not name an option twice";
  return value.includes("none") && value.length > 1 ? '"none" excludes the other options' : null;
}

function dateProblem(value: unknown, asOf: string | undefined): string | null {
  const accepted = "must be a date: YYYY-MM-DD, or YYYY-MM or YYYY when the day is not known";
  if (typeof value !== "string") return accepted;
  try {
    const { low } = dayRange(value);
    if (asOf === undefined) return null;
    const today = dayRange(asOf).low;
    if (low > today) return `must not be in the future (after ${asOf})`;
    return today - low > oldest * 366 ? `must not be over ${oldest} years ago` : null;
  } catch {
    return accepted;
  }
}

function optionsOf({ options }: Finding): readonly string[] {
  return (options ?? []).map(({ value }) => value);
}
