import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import { severity } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";

/**
 * The loops whose result nobody has reviewed, as `waiting` with id, rank and at. No rule reads a report: one that was
 * read as serious stands with the emergencies, whatever the tier. A loop that somebody called resulted without entering
 * what came is one of them. Only presentations whose counter says so are looked into, and open loops at that step:
 * there is an index on both.
 */
export function waitingLoops({ practiceId }: Actor): Prisma.Sql {
  return Prisma.sql`from (
    select loop.id, loop.due_by as at, case
        when exists (select ${waitingResults} and result.coded = 'serious'
          and result.finding like 'report\\_%' offset 0)
        then ${severity("emergency")} else presentation.tier_rank end as rank
      from presentation cross join lateral (
        select id, practice_id, due_by from loop
        where loop.practice_id = presentation.practice_id
          and loop.presentation_id = presentation.id offset 0) loop
      where presentation.practice_id = ${practiceId}::uuid and presentation.unreviewed_results > 0
        and exists (select ${waitingResults} offset 0)
    union all
    select loop.id, loop.due_by, presentation.tier_rank
      from loop cross join lateral (
        select tier_rank from presentation
        where presentation.practice_id = loop.practice_id
          and presentation.id = loop.presentation_id offset 0) presentation
      where loop.practice_id = ${practiceId}::uuid and loop.state = 'resulted' and loop.closed_at is null
        and not exists (select from result
          where result.practice_id = loop.practice_id and result.follow_up_id = loop.id offset 0)
  ) waiting`;
}

/** Each "offset 0" keeps the look-up by its index: without statistics the planner joins all with all, and takes seconds. */
const waitingResults = Prisma.sql`from result
  where result.practice_id = loop.practice_id and result.follow_up_id = loop.id and result.awaits_review
    and not exists (select from result_review review
      where review.practice_id = result.practice_id and review.result_id = result.id offset 0)
    and not exists (select from result later
      where later.practice_id = result.practice_id and later.replaces_id = result.id offset 0)`;
