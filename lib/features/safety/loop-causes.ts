import { Prisma } from "../../../prisma/generated/client.ts";

const presentationOfLoop = Prisma.sql`join presentation
  on presentation.practice_id = loop.practice_id and presentation.id = loop.presentation_id`;

const aboutLoop = Prisma.sql`loop.patient_id, loop.presentation_id, loop.id, null::uuid,
  presentation.tier_rank`;

/**
 * Whatever is open, by its due time; what has its result counts from that instead. A recheck in an emergency pages where
 * it is due by the next day.
 */
export function due(open: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select case when loop.kind = 'investigation' and loop.state in ('ordered', 'booked', 'done')
             then 'result_missing' else 'loop_due' end as rule,
           case when presentation.tier_rank = 0 and loop.kind = 'recheck'
             then 'page' else 'clock' end as pace,
           loop.patient_id as "patientId", loop.presentation_id as "presentationId",
           loop.id as "loopId", null::uuid as "draftId", presentation.tier_rank as "tierRank",
           loop.opened_at as "openedAt", loop.due_by as "dueBy", null::timestamptz as "newsAt"
    from loop ${presentationOfLoop}
    where ${open} and loop.state not in ('resulted', 'reviewed')`;
}

/** A result without its review, a review without what follows: since then, and with the due time of its loop. */
export function unanswered(open: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select case loop.state when 'resulted' then 'result_unreviewed' else 'review_not_acted' end,
           case presentation.tier_rank when 0 then 'page' else 'clock' end, ${aboutLoop}, since.at,
           loop.due_by, latest.at
    from loop ${presentationOfLoop}
    cross join lateral (
      select min(event.at) as at from loop_event event
      where event.practice_id = loop.practice_id and event.loop_id = loop.id
        and event.state = loop.state) since
    cross join lateral (
      select max(result.recorded_at) as at from result
      where result.practice_id = loop.practice_id and result.follow_up_id = loop.id
        and result.awaits_review and not exists (
          select from result_review review
          where review.practice_id = result.practice_id and review.result_id = result.id)) latest
    where ${open} and loop.state in ('resulted', 'reviewed')`;
}

/** A loop that nobody owns, since its last owner had it or was deactivated. */
export function ownerless(open: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select 'owner_missing', 'lead_boxes', ${aboutLoop}, since.at, since.at, null
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
