import { severity } from "../../../clinical/knowledge/tiers.ts";
import { ruleCode } from "../rule-title.ts";
import type { AskNextLine, ConditionLine, SummaryContent, VerdictLine } from "../view.ts";
import { item, titled, wrap } from "./wrap.ts";

const standings = { suspected: "suspected by rule", consider: "to consider by rule" } as const;

/** What the rules say, and what is not known. */
export function assessmentPart(content: SummaryContent): string[] {
  const { verdict, conditions, conflicts, footer } = content;
  return [
    "ASSESSMENT",
    ...verdictLines(verdict),
    ...titled(
      "SOURCES DISAGREE (both are kept):",
      conflicts.flatMap(({ text }) => item(text)),
    ),
    ...(verdict.kind === "assessed" ? conditionLines(conditions) : []),
    ...notKnownLines(content),
    ...wrap(footer.limits),
  ];
}

function verdictLines(verdict: VerdictLine): string[] {
  if (verdict.kind === "unavailable") {
    return [...wrap(`${verdict.text}.`), ...wrap(`${verdict.safetyText}.`)];
  }
  const { name, meaning, safetyText, incomplete, standing } = verdict;
  return [
    ...wrap(`Tier: ${name}. ${meaning}.`),
    ...wrap(incomplete ? `INCOMPLETE: ${safetyText}.` : `${safetyText}.`),
    ...wrap(standing),
  ];
}

function conditionLines(conditions: readonly ConditionLine[]): string[] {
  if (conditions.length === 0) return ["No rule that is met names a condition."];
  return titled(
    "Conditions to think of (named by rules, not diagnoses):",
    conditions.flatMap(({ label, standing, ruleIds }) =>
      item(`${label}: ${standings[standing]} ${ruleIds.map(ruleCode).join(", ")}`),
    ),
  );
}

function notKnownLines({ verdict, notKnown }: SummaryContent): string[] {
  const { missing, askNext, results } = notKnown;
  const further = askNext.filter(({ finding }) => missing.every((one) => one.finding !== finding));
  const byRaise = Object.groupBy(further, (line) => raiseWords(verdict, line));
  return [
    ...titled(
      `Not known: safety questions without an answer (${missing.length}):`,
      missing.flatMap(({ text }) => item(text)),
    ),
    ...Object.entries(byRaise).flatMap(([words, lines = []]) =>
      wrap(`Not known, ${words}: ${lines.map(({ label }) => label).join("; ")}.`),
    ),
    ...(results.length > 0
      ? wrap(`Results that could raise the tier: ${results.join("; ")}.`)
      : []),
  ];
}

/** What cannot lead above the present tier raises nothing, and is not said to. */
function raiseWords(verdict: VerdictLine, { couldRaiseTo, couldRaiseText }: AskNextLine): string {
  const raises =
    verdict.kind === "assessed" &&
    couldRaiseTo !== null &&
    severity(couldRaiseTo) < severity(verdict.tier);
  return raises && couldRaiseText ? couldRaiseText : "would settle open rules";
}
