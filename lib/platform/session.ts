import "server-only";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Actor } from "./actor.ts";
import { authOptions } from "./auth-options.ts";
import { actorLooking, actorOfSession } from "./auth-sessions.ts";
import { AppError } from "./errors.ts";
import { parseSessionId } from "./session-id.ts";

/** Who is signed in, checked against the session's row; null for nobody. Cached: one request asks once. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const cookie = await getServerSession(authOptions);
  const session = parseSessionId(cookie?.sid);
  return session && actorOfSession(session);
});

/** Who is signed in, for what a page asks by itself while nobody touches it; null for nobody. */
export async function lookingActor(): Promise<Actor | null> {
  const cookie = await getServerSession(authOptions);
  const session = parseSessionId(cookie?.sid);
  return session && actorLooking(session);
}

/** For actions and routes: throws AppError "unauthenticated". */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) throw new AppError("unauthenticated", "no session");
  return actor;
}

/** For pages: sends to the sign-in page, which comes back to `path`; a cookie whose session is over says so there. */
export async function requireActorOrSignIn(path: string): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const ended = (await getServerSession(authOptions))?.sid ? "&ended=1" : "";
  redirect(`/sign-in?next=${encodeURIComponent(path)}${ended}`);
}
