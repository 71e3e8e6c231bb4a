import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";

/**
 * One change at a time of who works here, in which role, and who leads: what was looked at stays so until the end of
 * the transaction. Two who leave might hand loops to each other, and who leaves might be named as the safety lead.
 */
export async function holdTeam(tx: Tx, { practiceId }: Pick<Actor, "practiceId">): Promise<void> {
  await tx.$queryRaw`
    select pg_advisory_xact_lock(hashtextextended(${practiceId} || 'team', 0))::text`;
}
