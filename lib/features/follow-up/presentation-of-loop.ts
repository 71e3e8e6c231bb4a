import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { inPractice } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";

/** The presentation a loop belongs to; null for no loop of this practice. The caller has just changed the loop. */
export async function presentationOfLoop(actor: Actor, id: string): Promise<string | null> {
  requireAbility(actor, "loop.read");
  const { practiceId } = actor;
  const loop = await inPractice(actor, (tx) =>
    tx.loop.findFirst({ where: { practiceId, id }, select: { presentationId: true } }),
  );
  return loop?.presentationId ?? null;
}
