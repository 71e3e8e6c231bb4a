import type { Actor } from "../../platform/actor.ts";
import { can } from "../../platform/permissions.ts";
import { coordinatorStates } from "./loop-transitions.ts";
import type { LoopState } from "./schema.ts";

/** Own loops with loop.close, anybody's with loop.close_any. */
export function canClose(actor: Pick<Actor, "id" | "role">, loop: { readonly ownerId: string }) {
  if (can(actor, "loop.close_any")) return true;
  return can(actor, "loop.close") && loop.ownerId === actor.id;
}

/** Who may not close may still book and record attendance. */
export function canProgress(actor: Pick<Actor, "role">, to: LoopState): boolean {
  if (!can(actor, "loop.progress")) return false;
  return can(actor, "loop.close") || coordinatorStates.includes(to);
}
