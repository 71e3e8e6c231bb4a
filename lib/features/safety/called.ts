import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor, Role } from "../../platform/actor.ts";
import { dateColumn, dayOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { findSettings } from "../practice/find-settings.ts";

interface Cover {
  readonly userId: string;
  readonly coverId: string;
}

interface Ladder {
  readonly safetyLeadId: string | null;
  readonly deputyId: string | null;
  /** Who is away today, and who agreed to cover. */
  readonly covers: readonly Cover[];
}

/** For what somebody is called today, beside what they are responsible for themselves. */
export interface Calls {
  /** Whose alarms, on every rung. */
  readonly covered: readonly string[];
  /** Whose cover rung is somebody else's. */
  readonly coveredByOthers: readonly string[];
  /** On the cover rung, where nobody covers. */
  readonly asDeputy: boolean;
  /** On the rung of the lead and above. */
  readonly asLead: boolean;
}

/**
 * A rung on which there is nobody falls to the next: without a deputy the lead stands in, without a lead every
 * reviewer. Who is away is called all the same, and so is their cover.
 */
export function callsOf(me: { readonly id: string; readonly role: Role }, ladder: Ladder): Calls {
  const { safetyLeadId, deputyId, covers } = ladder;
  const coverOf = (id: string | null) => covers.find(({ userId }) => userId === id)?.coverId;
  const standsIn = (id: string | null) => id !== null && (id === me.id || coverOf(id) === me.id);
  const leadAway = coverOf(safetyLeadId) !== undefined;
  const asLead = safetyLeadId
    ? standsIn(safetyLeadId) || (leadAway && standsIn(deputyId))
    : me.role === "reviewer";
  const mine = covers.filter(({ coverId }) => coverId === me.id).map(({ userId }) => userId);
  return {
    covered: mine,
    coveredByOthers: covers.map(({ userId }) => userId).filter((id) => !mine.includes(id)),
    asDeputy: deputyId ? standsIn(deputyId) : asLead,
    asLead,
  };
}

/** The same, as the practice stands at `now`. */
export async function readCalls(tx: Tx, actor: Actor, now: Date): Promise<Calls> {
  const { practiceId, timeZone } = actor;
  const covers = await readCovers(tx, practiceId, dateColumn(dayOf(now, timeZone)));
  return callsOf(actor, { ...(await findSettings(tx, actor)), covers });
}

/** Who is away on that day, and who agreed to cover. */
export function readCovers(tx: Tx, practiceId: string, day: Date): Promise<Cover[]> {
  return tx.userAbsence.findMany({
    where: {
      ...{ practiceId, acceptedAt: { not: null }, endedAt: null, cover: { disabledAt: null } },
      ...{ startsOn: { lte: day }, endsOn: { gte: day } },
    },
    select: { userId: true, coverId: true },
  });
}

/**
 * `from` of the open alarms of a practice, each with who is responsible: the owner of the loop, the author of the
 * draft, or for a suggestion the owner of what is due next for the presentation, else who recorded it. Nobody who
 * was deactivated.
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
      and responsible.id = case alarm.rule
        when 'draft_untouched' then draft.author_id
        when 'suggestion_undecided' then coalesce(next.owner_id, presentation.recorded_by_id)
        else loop.owner_id end
    where alarm.practice_id = ${practiceId}::uuid and alarm.cleared_at is null`;
}

/** Of those, the ones that call this person now. */
export function callsMe(me: string, calls: Calls): Prisma.Sql {
  const { covered, coveredByOthers, asDeputy, asLead } = calls;
  return Prisma.sql`and (
    responsible.id = ${me}::uuid
    or responsible.id = any (${[...covered]}::uuid[])
    or (responsible.id is null and ${asDeputy || asLead}::boolean)
    or (${asDeputy}::boolean and alarm.rung <> 'owner'
        and not coalesce(responsible.id = any (${[...coveredByOthers]}::uuid[]), false))
    or (${asLead}::boolean and alarm.rung in ('lead', 'phone')))`;
}
