import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";

interface HandedOn {
  readonly fromId: string;
  /** null: nobody yet; the loops are then on the list "unassigned". */
  readonly toId: string | null;
  /** Stands with each event. */
  readonly note: string;
}

/**
 * Gives all open loops of somebody who may not own any more to a colleague, and takes back what was
 * offered to them, each with its event. Part of a larger change: the caller checks who may. Returns
 * how many loops changed their owner.
 */
export async function handOnLoops(
  tx: Tx,
  actor: Actor,
  { fromId, toId, note }: HandedOn,
): Promise<number> {
  const { practiceId } = actor;
  const offered = await tx.$queryRaw<{ id: string }[]>`
    update loop set offered_to_id = null, offered_at = null, version = version + 1
    where practice_id = ${practiceId}::uuid and offered_to_id = ${fromId}::uuid
    returning id`;
  await recordEach(tx, actor, "offer_withdrawn", offered, note);
  const owned = await tx.$queryRaw<{ id: string }[]>`
    update loop set owner_id = ${toId}::uuid, offered_to_id = null, offered_at = null,
                    version = version + 1
    where practice_id = ${practiceId}::uuid and owner_id = ${fromId}::uuid and closed_at is null
    returning id`;
  await recordEach(tx, actor, "reassigned", owned, note);
  return owned.length;
}

/** The event of the version each loop has now, for many at once. Never before the event it follows. */
async function recordEach(
  tx: Tx,
  { id: byId, practiceId }: Actor,
  kind: "offer_withdrawn" | "reassigned",
  changed: readonly { readonly id: string }[],
  note: string,
): Promise<void> {
  await tx.$executeRaw`
    insert into loop_event (practice_id, loop_id, version, kind, state, note, by_id, at)
    select practice_id, id, version, ${kind}, state, ${note}, ${byId}::uuid,
           greatest(date_trunc('milliseconds', clock_timestamp()), (
             select max(at) from loop_event as earlier
             where earlier.practice_id = loop.practice_id and earlier.loop_id = loop.id
           ))
    from loop
    where practice_id = ${practiceId}::uuid and id = any(${changed.map(({ id }) => id)}::uuid[])`;
}
