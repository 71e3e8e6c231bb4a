import "server-only";
import { type Actor, actorSchema } from "./actor.ts";
import { db } from "./db.ts";
import type { SessionId } from "./session-id.ts";

interface SignedIn {
  id: string;
  practice_id: string;
  role: string;
  name: string;
  time_zone: string;
  guideline_profile: string;
}

/**
 * Who the session belongs to, and that it was used now. null when it was revoked, unused for 15
 * minutes, opened 12 hours ago, or its user is disabled.
 */
export async function actorOfSession({ practiceId, id }: SessionId): Promise<Actor | null> {
  const [found] = await db.$queryRaw<SignedIn[]>`
    select * from use_session(${practiceId}::uuid, ${id}::uuid)`;
  return found ? toActor(found) : null;
}

/** The same for what a page asks by itself: nobody used the session, so it goes on ageing. */
export async function actorLooking({ practiceId, id }: SessionId): Promise<Actor | null> {
  const [found] = await db.$queryRaw<SignedIn[]>`
    select * from look_at_session(${practiceId}::uuid, ${id}::uuid)`;
  return found ? toActor(found) : null;
}

function toActor(found: SignedIn): Actor {
  return actorSchema.parse({
    id: found.id,
    practiceId: found.practice_id,
    role: found.role,
    name: found.name,
    timeZone: found.time_zone,
    guidelineProfile: found.guideline_profile,
  });
}

/** Ends it for every copy of the cookie. */
export async function revokeSession({ practiceId, id }: SessionId): Promise<void> {
  await db.$queryRaw`select revoke_session(${practiceId}::uuid, ${id}::uuid)::text`;
}
