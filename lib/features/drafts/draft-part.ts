import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn, dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import type { DraftInput } from "./schema.ts";

/** What the draft says now. Only its author finds it. */
export function findLastPart(tx: Tx, { practiceId }: Actor, draftId: string) {
  return tx.draftValues.findFirstOrThrow({
    where: { practiceId, draftId },
    orderBy: { part: "desc" },
    select: { part: true, askedOn: true, windowId: true, change: true, savedAt: true },
  });
}

export function isSameDay(last: { readonly askedOn: Date }, { askedOn }: DraftInput): boolean {
  return dayOfColumn(last.askedOn) === askedOn;
}

export async function addPart(tx: Tx, actor: Actor, input: DraftInput, part: number, at: Date) {
  const { draftId, values, windowId, change, askedOn } = input;
  const { practiceId, id: authorId } = actor;
  await tx.draftValues.create({
    data: {
      ...{ practiceId, draftId, part, authorId, values, windowId, change },
      askedOn: dateColumn(askedOn),
      savedAt: at,
    },
    select: { part: true },
  });
}

export async function changePart(
  tx: Tx,
  { practiceId }: Actor,
  { draftId, values, change }: DraftInput,
  part: number,
  at: Date,
) {
  await tx.draftValues.update({
    where: { practiceId_draftId_part: { practiceId, draftId, part } },
    data: { values, change, savedAt: at },
    select: { part: true },
  });
}
