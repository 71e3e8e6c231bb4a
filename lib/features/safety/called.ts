import { Prisma } from "../../../prisma/generated/client.ts";
import type { Role } from "../../platform/actor.ts";
import { dateColumn, dayOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { rolesByAbility } from "../../platform/permissions.ts";
import { findSettings } from "../practice/find-settings.ts";
import type { Calls, Team } from "./calls.ts";

const roles = [...rolesByAbility["alarm.receive"]];

/** Who may be called, who leads and who is away, as the practice stands at `now`. */
export async function readTeam(tx: Tx, practiceId: string, now: Date): Promise<Team> {
  const { safetyLeadId, deputyId, timeZone } = await findSettings(tx, { practiceId });
  const mayBeCalled = { disabledAt: null, role: { in: roles } };
  const people = await tx.user.findMany({
    where: { practiceId, ...mayBeCalled },
    select: { id: true, role: true },
  });
  const day = dateColumn(dayOf(now, timeZone));
  const covers = await tx.userAbsence.findMany({
    where: {
      ...{ practiceId, acceptedAt: { not: null }, endedAt: null, cover: mayBeCalled },
      ...{ startsOn: { lte: day }, endsOn: { gte: day } },
    },
    select: { userId: true, coverId: true },
  });
  const inRole = people.map(({ id, role }) => ({ id, role: role as Role }));
  return { people: inRole, safetyLeadId, deputyId, covers };
}

/**
 * `from` of the open alarms of a practice, each with who is responsible: the owner of the loop, the author of the
 * draft, or for a suggestion the owner of what is due next for the presentation, else who recorded it. Nobody who
 * was deactivated, or whose role is not called any more: then it calls those above them at once.
 */
export function openAlarms(practiceId: string): Prisma.Sql {
  return Prisma.sql`
    from alarm
    left join loop on loop.practice_id = alarm.practice_id and loop.id = alarm.loop_id
    left join draft on draft.practice_id = alarm.practice_id and draft.id = alarm.draft_id
    left join presentation
      on presentation.practice_id = alarm.practice_id and presentation.id = alarm.presentation_id
    left join lateral (
      select next.owner_id from loop next
      where next.practice_id = alarm.practice_id and next.presentation_id = alarm.presentation_id
        and alarm.rule = 'suggestion_undecided' and next.closed_at is null
        and next.owner_id is not null
      order by next.due_by, next.id limit 1) next on true
    left join "user" responsible
      on responsible.practice_id = alarm.practice_id and responsible.disabled_at is null
      and responsible.role = any (${roles}::text[])
      and responsible.id = case alarm.rule
        when 'draft_untouched' then draft.author_id
        when 'suggestion_undecided' then coalesce(next.owner_id, presentation.recorded_by_id)
        else loop.owner_id end
    where alarm.practice_id = ${practiceId}::uuid and alarm.cleared_at is null`;
}

/** Of those, the ones that call this person now. */
export function callsMe(me: string, { always, fromCover, fromLead, unowned }: Calls): Prisma.Sql {
  return Prisma.sql`and (
    responsible.id = any (${[me, ...always]}::uuid[])
    or (responsible.id is null and ${unowned}::boolean)
    or (alarm.rung <> 'owner' and responsible.id = any (${[...fromCover]}::uuid[]))
    or (alarm.rung in ('lead', 'phone') and responsible.id = any (${[...fromLead]}::uuid[])))`;
}
