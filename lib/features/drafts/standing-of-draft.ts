import "server-only";
import type { FormValues } from "../../platform/action-state.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn, dayOfColumn, today } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { assessValues } from "./assess-values.ts";
import type { DraftInput } from "./schema.ts";

/**
 * How urgent the draft is: as it stands, and never less than on the day before it was continued. What is asked
 * again on another day is emptied, and what it said then was never followed up.
 */
export async function standingOfDraft(tx: Tx, actor: Actor, input: DraftInput) {
  const { draftId, patientId, values, askedOn } = input;
  const now = await assessValues(tx, actor, patientId, values, today(actor.timeZone));
  const before = await tx.draftValues.findFirst({
    where: { practiceId: actor.practiceId, draftId, askedOn: { lt: dateColumn(askedOn) } },
    orderBy: { part: "desc" },
    select: { values: true, askedOn: true },
  });
  if (!before) return now;
  const day = dayOfColumn(before.askedOn);
  const then = await assessValues(tx, actor, patientId, before.values as FormValues, day);
  return then.tierRank < now.tierRank ? { ...now, tier: then.tier, tierRank: then.tierRank } : now;
}
