import { Prisma } from "../../../prisma/generated/client.ts";
import type { Tx } from "../../platform/db.ts";
import { lastRankAboveRoutine, longestUntouched } from "../drafts/untouched.ts";
import type { Pace } from "./ladder.ts";
import { type AlarmRule, answerWithinHours, decideWithinMinutes } from "./rules.ts";

/** Something that has not been done, and what its ladder is counted from. */
export interface Cause {
  readonly rule: AlarmRule;
  readonly pace: Pace;
  readonly patientId: string;
  /** null: a draft that begins a presentation. */
  readonly presentationId: string | null;
  readonly loopId: string | null;
  readonly draftId: string | null;
  readonly tierRank: number;
  readonly openedAt: Date;
  readonly dueBy: Date;
}

interface Where {
  readonly practiceId: string;
  /** Only this loop; absent for the whole practice. */
  readonly loopId?: string;
}

/** Every cause of the practice, also those whose first rung is still to come: the ladder decides. */
export function readCauses(tx: Tx, { practiceId, loopId }: Where): Promise<Cause[]> {
  const open = Prisma.sql`loop.practice_id = ${practiceId}::uuid and loop.closed_at is null
    ${loopId ? Prisma.sql`and loop.id = ${loopId}::uuid` : Prisma.empty}`;
  const ofLoops = [due(open), unanswered(open), ownerless(open)];
  const all = loopId ? ofLoops : [...ofLoops, undecided(practiceId), untouched(practiceId)];
  return tx.$queryRaw<Cause[]>(Prisma.join(all, " union all "));
}

const presentationOfLoop = Prisma.sql`join presentation
  on presentation.practice_id = loop.practice_id and presentation.id = loop.presentation_id`;

const aboutLoop = Prisma.sql`loop.patient_id, loop.presentation_id, loop.id, null::uuid,
  presentation.tier_rank`;

/** Whatever is open, by its due time; what has its result counts from that instead. */
function due(open: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select case when loop.kind = 'investigation' and loop.state in ('ordered', 'booked', 'done')
             then 'result_missing' else 'loop_due' end as rule,
           case when presentation.tier_rank = 0 and loop.kind = 'recheck'
             and loop.due_by - loop.opened_at <= interval '1 day' then 'page' else 'clock' end as pace,
           loop.patient_id as "patientId", loop.presentation_id as "presentationId",
           loop.id as "loopId", null::uuid as "draftId", presentation.tier_rank as "tierRank",
           loop.opened_at as "openedAt", loop.due_by as "dueBy"
    from loop ${presentationOfLoop}
    where ${open} and loop.state not in ('resulted', 'reviewed')`;
}

/** A result without its review, a review without what follows. Once the loop is late, a day is all there is. */
function unanswered(open: Prisma.Sql): Prisma.Sql {
  const { pressing, other } = answerWithinHours;
  const within = Prisma.sql`make_interval(hours => case when presentation.tier_rank <= 1
    then ${pressing}::int else ${other}::int end)`;
  return Prisma.sql`
    select case loop.state when 'resulted' then 'result_unreviewed' else 'review_not_acted' end,
           'clock', ${aboutLoop}, since.at,
           least(since.at + ${within},
                 greatest(loop.due_by, since.at + make_interval(hours => ${pressing}::int)))
    from loop ${presentationOfLoop}
    cross join lateral (
      select min(event.at) as at from loop_event event
      where event.practice_id = loop.practice_id and event.loop_id = loop.id
        and event.state = loop.state) since
    where ${open} and loop.state in ('resulted', 'reviewed')`;
}

/** A loop that nobody owns, since its last owner had it or was deactivated. */
function ownerless(open: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select 'owner_missing', 'lead_boxes', ${aboutLoop}, since.at, since.at
    from loop ${presentationOfLoop}
    left join "user" owner on owner.practice_id = loop.practice_id and owner.id = loop.owner_id
    cross join lateral (
      select coalesce(owner.disabled_at, min(event.at)) as at from loop_event event
      where event.practice_id = loop.practice_id and event.loop_id = loop.id
        and event.version > coalesce((
          select max(owned.version) from loop_event owned
          where owned.practice_id = loop.practice_id and owned.loop_id = loop.id
            and owned.owner_id is not null and loop.owner_id is null), 0)) since
    where ${open} and (loop.owner_id is null or owner.disabled_at is not null)`;
}

/** A tier's own clock (specification 3.1), where a required suggestion names none. */
const clockOfTier = Prisma.sql`(array['PT24H', 'P7D', 'P14D', 'P28D', 'P28D'])[presentation.tier_rank + 1]`;

/**
 * Of each presentation with a required suggestion that nobody decided on, or only by an order in error: the one that is due first, since it was
 * first suggested. In an emergency its recorder is called after a few minutes.
 */
function undecided(practiceId: string): Prisma.Sql {
  return Prisma.sql`(
    select distinct on (presentation.id)
           'suggestion_undecided', case presentation.tier_rank when 0 then 'page' else 'clock' end,
           presentation.patient_id, presentation.id, null::uuid, null::uuid, presentation.tier_rank,
           since.at,
           since.at + coalesce(recommendation.within, ${clockOfTier})::interval as due_by
    from presentation
    join recommendation
      on recommendation.practice_id = presentation.practice_id
      and recommendation.presentation_id = presentation.id
    cross join lateral (
      select min(assessment.assessed_at) + case presentation.tier_rank
               when 0 then make_interval(mins => ${decideWithinMinutes}::int) else interval '0' end as at
      from recommendation same
      join assessment on assessment.practice_id = same.practice_id
        and assessment.id = same.assessment_id
      where same.practice_id = presentation.practice_id
        and same.presentation_id = presentation.id and same.code = recommendation.code
        and same.advice = 'required') since
    where presentation.practice_id = ${practiceId}::uuid and presentation.open_loops > 0
      and recommendation.advice = 'required'
      and (recommendation.decision is null or exists (
        select from loop made
        where made.practice_id = recommendation.practice_id and made.id = recommendation.loop_id
          and made.outcome = 'entered_in_error'))
      and recommendation.assessment_id = (
        select id from assessment
        where assessment.practice_id = presentation.practice_id
          and assessment.presentation_id = presentation.id
        order by assessed_at desc, id desc limit 1)
    order by presentation.id, due_by)`;
}

/** A draft above routine, from the moment it counts as left alone. */
function untouched(practiceId: string): Prisma.Sql {
  const alone = Prisma.sql`touched_at + make_interval(secs => ${longestUntouched / 1000}::float8)`;
  return Prisma.sql`
    select 'draft_untouched', 'boxes', patient_id, presentation_id, null::uuid, id, tier_rank,
           ${alone}, ${alone}
    from draft
    where practice_id = ${practiceId}::uuid and state = 'open'
      and tier_rank <= ${lastRankAboveRoutine}::int`;
}
