import type { Answers, AnswerValue, AssessmentContext } from "../../clinical/engine/answers.ts";
import {
  byCaution,
  type Disputed,
  type SaferStatements,
  saferStatements,
} from "../../clinical/engine/safer-statement.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { AnswerDetails, Statement } from "./stored-answers.ts";

type Dispute = readonly [finding: FindingId, pair: readonly [AnswerValue, AnswerValue]];

/**
 * What counts where two people disagree: the safer value, beside all other answers. Should the rules fail, a yes
 * counts before not sure and not sure before a no; the assessment that follows fails likewise, and says so.
 */
export function settleStatements(
  answers: Answers,
  others: AnswerDetails["others"] = {},
  context: AssessmentContext = {},
): SaferStatements {
  const disputed = disputesOf(answers, others);
  if (disputed.length === 0) return { counted: {}, alike: new Set() };
  try {
    return saferStatements(answers, Object.fromEntries(disputed) as Disputed, context);
  } catch {
    const counted = disputed.map(([id, pair]) => [id, pair.toSorted(byCaution)[0]]);
    return { counted: Object.fromEntries(counted) as Answers, alike: new Set() };
  }
}

function disputesOf(answers: Answers, others: AnswerDetails["others"] = {}): Dispute[] {
  return (Object.entries(others) as [FindingId, Statement][]).flatMap(([id, { value }]) => {
    const first = answers[id];
    return first === undefined ? [] : [[id, [first, value]] as const];
  });
}
