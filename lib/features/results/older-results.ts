import type { AssessmentContext } from "../../clinical/engine/answers.ts";
import { numberRange, readFacts } from "../../clinical/engine/facts.ts";
import { relevantAnswers } from "../../clinical/engine/relevance.ts";
import { compareUrgency, type Urgency, urgencyOf } from "../../clinical/engine/urgency.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import { daysBetween } from "../../platform/dates.ts";
import { type StoredAnswers, toAnswers } from "../presentations/stored-answers.ts";

/** Up to so many are weighed in every combination: 64 of them. */
const allTogether = 6;

/**
 * The answers without those results that may have been taken before the pain began, where it is safer not to have asked:
 * an old normal value says nothing of today. What they say together is weighed together. Where it makes no difference,
 * and where the rules fail, they count.
 */
export function saferWithout(
  answers: StoredAnswers,
  findings: readonly FindingId[],
  context: AssessmentContext,
): StoredAnswers {
  const old = findings.filter((id) => mayBeBeforeThePain(answers, id, context));
  if (old.length === 0) return answers;
  try {
    const weighed = leavingOut(old).map((left) => {
      const kept = without(answers, left);
      const urgency = urgencyOf(relevantAnswers(toAnswers(kept)).answers, context);
      return { kept, urgency };
    });
    return weighed.reduce(moreUrgent).kept;
  } catch {
    return answers;
  }
}

interface Weighed {
  readonly kept: StoredAnswers;
  readonly urgency: Urgency;
}

/** The first of two that are alike. */
function moreUrgent(one: Weighed, other: Weighed): Weighed {
  return compareUrgency(other.urgency, one.urgency) < 0 ? other : one;
}

/** Taken before the consultation, and not known to be after the beginning of the pain. */
function mayBeBeforeThePain(
  answers: StoredAnswers,
  finding: FindingId,
  context: AssessmentContext,
): boolean {
  const taken = answers[finding]?.taken;
  if (!taken || !context.asOf) return false;
  const daysBefore = daysBetween(taken, context.asOf);
  const lasted = numberRange(readFacts(toAnswers(answers), context), "pain_duration_days");
  return daysBefore > 0 && daysBefore > (lasted?.low ?? 0);
}

/** None first. Of very many: none, one, all but one, all. */
function leavingOut(old: readonly FindingId[]): FindingId[][] {
  if (old.length > allTogether) {
    const each = old.flatMap((id) => [[id], old.filter((other) => other !== id)]);
    return [[], ...each, [...old]];
  }
  return Array.from({ length: 2 ** old.length }, (_, bits) =>
    old.filter((_id, at) => (bits >> at) % 2 === 1),
  );
}

function without(answers: StoredAnswers, left: readonly FindingId[]): StoredAnswers {
  const kept = Object.entries(answers).filter(([id]) => !left.includes(id as FindingId));
  return Object.fromEntries(kept) as StoredAnswers;
}
