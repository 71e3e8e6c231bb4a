import type { Actor } from "../../platform/actor.ts";
import { can } from "../../platform/permissions.ts";
import { coordinatorStates } from "./loop-transitions.ts";
import type { LoopState } from "./schema.ts";

interface Owned {
  /** null: unassigned. */
  readonly ownerId: string | null;
}

/** Own loops, and those of a colleague one covers, with loop.close; anybody's with loop.close_any. */
export function canClose(actor: Pick<Actor, "id" | "role">, loop: Owned, covers: boolean): boolean {
  if (can(actor, "loop.close_any")) return true;
  return can(actor, "loop.close") && (loop.ownerId === actor.id || covers);
}

/** Who may not close may still book and record attendance. */
export function canProgress(actor: Pick<Actor, "role">, to: LoopState): boolean {
  if (!can(actor, "loop.progress")) return false;
  return can(actor, "loop.close") || coordinatorStates.includes(to);
}
