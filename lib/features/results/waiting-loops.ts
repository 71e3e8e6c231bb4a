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
        when exists (select ${waitingResults} and result.coded = 'serious' and result.finding like 'report\\_%')
        then ${severity("emergency")} else presentation.tier_rank end as rank
      from presentation join loop
        on loop.practice_id = presentation.practice_id and loop.presentation_id = presentation.id
      where presentation.practice_id = ${practiceId}::uuid and presentation.unreviewed_results > 0
        and exists (select ${waitingResults})
    union all
    select loop.id, loop.due_by, presentation.tier_rank
      from loop join presentation
        on presentation.practice_id = loop.practice_id and presentation.id = loop.presentation_id
      where loop.practice_id = ${practiceId}::uuid and loop.state = 'resulted' and loop.closed_at is null
        and not exists (select from result
          where result.practice_id = loop.practice_id and result.follow_up_id = loop.id)
  ) waiting`;
}

const waitingResults = Prisma.sql`from result
  where result.practice_id = loop.practice_id and result.follow_up_id = loop.id and result.awaits_review
    and not exists (select from result_review review
      where review.practice_id = result.practice_id and review.result_id = result.id)
    and not exists (select from result later
      where later.practice_id = result.practice_id and later.replaces_id = result.id)`;
