import { Prisma } from "../../../prisma/generated/client.ts";
import { lastRankAboveRoutine, longestUntouched } from "../drafts/untouched.ts";
import { decideWithinMinutes } from "./rules.ts";

/** A tier's own clock (specification 3.1), where a required suggestion names none. */
const clockOfTier = Prisma.sql`(array['PT24H', 'P7D', 'P14D', 'P28D', 'P28D'])[presentation.tier_rank + 1]`;

/**
 * Of each presentation with a required suggestion that nobody decided on, or only by an order in error: the one that is
 * due first, since it was first suggested. In an emergency its recorder is called after a few minutes.
 */
export function undecided(practiceId: string): Prisma.Sql {
  return Prisma.sql`(
    select distinct on (presentation.id)
           'suggestion_undecided', case presentation.tier_rank when 0 then 'page' else 'clock' end,
           presentation.patient_id, presentation.id, null::uuid, null::uuid, presentation.tier_rank,
           since.at,
           since.at + coalesce(recommendation.within, ${clockOfTier})::interval as due_by, null
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
        order by revision desc, assessed_at desc, id desc limit 1)
    order by presentation.id, due_by)`;
}

/** A draft above routine, from the moment it counts as left alone. */
export function untouched(practiceId: string): Prisma.Sql {
  const alone = Prisma.sql`touched_at + make_interval(secs => ${longestUntouched / 1000}::float8)`;
  return Prisma.sql`
    select 'draft_untouched', 'boxes', patient_id, presentation_id, null::uuid, id, tier_rank,
           ${alone}, ${alone}, null
    from draft
    where practice_id = ${practiceId}::uuid and state = 'open'
      and tier_rank <= ${lastRankAboveRoutine}::int`;
}
