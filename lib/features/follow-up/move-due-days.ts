import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { dayOfColumn, endOfDay } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";

/**
 * After the practice moved to another time zone: open loops that are due on a calendar day stay due on
 * that day, which ends at another instant, but never before the presentation was recorded; each gets its
 * event. Loops due at an instant stay as they are. Part of a larger change: the caller checks who may. Returns how many loops moved.
 */
export async function moveDueDays(
  tx: Tx,
  { id: byId, practiceId }: Actor,
  timeZone: string,
): Promise<number> {
  const days = await tx.$queryRaw<{ day: Date }[]>`
    select distinct due_on as day from loop
    where practice_id = ${practiceId}::uuid and closed_at is null and due_on is not null
    order by due_on`;
  let moved = 0;
  for (const { day } of days) {
    const on = dayOfColumn(day);
    const end = endOfDay(on, timeZone);
    const changed = await tx.$queryRaw<{ id: string }[]>`
      update loop set due_by = greatest(${end}, presentation.recorded_at), version = loop.version + 1
      from presentation
      where loop.practice_id = ${practiceId}::uuid and loop.closed_at is null
        and loop.due_on = ${on}::date
        and presentation.practice_id = loop.practice_id and presentation.id = loop.presentation_id
        and loop.due_by <> greatest(${end}, presentation.recorded_at)
      returning loop.id`;
    moved += changed.length;
    await tx.$executeRaw`
      insert into loop_event (practice_id, loop_id, version, kind, state, note, by_id, at)
      select practice_id, id, version, 'due_changed', state,
             ${`the day is now that of ${timeZone}`}, ${byId}::uuid,
             greatest(date_trunc('milliseconds', clock_timestamp()), (
               select max(at) from loop_event as earlier
               where earlier.practice_id = loop.practice_id and earlier.loop_id = loop.id
             ))
      from loop
      where practice_id = ${practiceId}::uuid
        and id = any(${changed.map(({ id }) => id)}::uuid[])`;
  }
  return moved;
}
