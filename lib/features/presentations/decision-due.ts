import "server-only";
import { minutesOf } from "../../clinical/engine/clock.ts";
import type { Actor } from "../../platform/actor.ts";
import { dayOf, daysBetween } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { dueWithin } from "../follow-up/due-date.ts";
import type { CurrentSuggestion } from "./current-suggestion.ts";
import { clockOf } from "./decide-clock.ts";

export interface Clock {
  readonly within: string;
  readonly from: Date;
}

/** The clock of the rule, or the day on which the result is expected where that comes first: never before the order. */
export function sooner(
  clock: Clock,
  expectedOn: string | null | undefined,
  at: Date,
  timeZone: string,
) {
  if (!expectedOn) return clock;
  const days = daysBetween(dayOf(at, timeZone), expectedOn);
  if (days < 0)
    throw new AppError("invalid", "due before it was ordered", {
      expectedOn: ["The result cannot be expected before it was ordered"],
    });
  const expected = { within: `P${days}D`, from: at };
  return dueBy(expected, timeZone) < dueBy(clock, timeZone) ? expected : clock;
}

/**
 * From when the clock runs: the first time this was suggested with a clock that was not shorter. An amendment that
 * asks for the same again, or for it sooner, never makes it due later.
 */
export async function clockFrom(
  tx: Tx,
  { practiceId, timeZone }: Actor,
  found: CurrentSuggestion,
): Promise<Clock> {
  const { presentationId, kind, code } = found;
  const suggested = await tx.recommendation.findMany({
    where: { practiceId, presentationId, kind, code },
    select: { within: true, ruleIds: true, assessment: { select: { assessedAt: true } } },
  });
  const own = clockOf(found);
  const [earliest] = suggested
    .map((one) => ({ within: clockOf(one), from: one.assessment.assessedAt }))
    .filter(({ within }) => minutesOf(within) >= minutesOf(own))
    .toSorted((a, b) => dueBy(a, timeZone) - dueBy(b, timeZone));
  return earliest ?? { within: own, from: found.assessment.assessedAt };
}

function dueBy({ within, from }: Clock, timeZone: string): number {
  return dueWithin(within, from, timeZone).dueBy.getTime();
}
