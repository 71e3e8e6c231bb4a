import "server-only";
import type { FormValues } from "../../platform/action-state.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn, dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { assessValues } from "./assess-values.ts";
import { dayOfDraft } from "./draft-day.ts";
import type { DraftInput } from "./schema.ts";

/**
 * How urgent the draft is: as it stands, and never less than on any day before it was continued. What is asked
 * again on another day is emptied, and what it said then was never followed up.
 */
export async function standingOfDraft(tx: Tx, actor: Actor, input: DraftInput) {
  const { draftId, patientId, values, askedOn, amends } = input;
  const day = await dayOfDraft(tx, actor, input);
  const earlier = await tx.draftValues.findMany({
    where: { practiceId: actor.practiceId, draftId, askedOn: { lt: dateColumn(askedOn) } },
    orderBy: { part: "desc" },
    distinct: ["askedOn"],
    select: { values: true, askedOn: true },
  });
  let standing = await assessValues(tx, actor, patientId, values, day);
  for (const before of earlier) {
    const then = amends ? day : dayOfColumn(before.askedOn);
    const said = before.values as FormValues;
    const { tier, tierRank } = await assessValues(tx, actor, patientId, said, then);
    if (tierRank < standing.tierRank) standing = { ...standing, tier, tierRank };
  }
  return standing;
}
