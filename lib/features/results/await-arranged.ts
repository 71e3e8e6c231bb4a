import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { dayOf, daysBetween } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { openLoop } from "../follow-up/open-loop.ts";
import { awaited } from "../presentations/decision-loop-state.ts";
import { stepTo } from "./follow-up-loop.ts";
import type { OfferedReason } from "./review-reasons.ts";
import type { Arranged } from "./review-schema.ts";

interface Reviewed {
  readonly presentationId: string;
  readonly patientId: string;
  readonly loopId: string;
  readonly reason: OfferedReason;
  readonly at: Date;
}

/**
 * What a review arranged is awaited in an open loop: the order that was named, else one of its own, ordered now by the
 * reviewer. Said and not awaited by anybody, it would be lost with the loop that was reviewed.
 */
export async function awaitArranged(
  tx: Tx,
  actor: Actor,
  arranged: Arranged | null | undefined,
  { presentationId, patientId, loopId, reason, at }: Reviewed,
): Promise<void> {
  if (!arranged) throw invalid("arranged", "Say what was arranged, or choose the open order");
  if ("loopId" in arranged) {
    const { practiceId } = actor;
    const where = { ...awaited, practiceId, presentationId, kind: { not: "recheck" } };
    const open = await tx.loop.count({ where: { ...where, id: arranged.loopId } });
    if (open === 0 || arranged.loopId === loopId)
      throw invalid("arrangedLoopId", "That order is no longer open: say what was arranged");
    return;
  }
  const days = daysBetween(dayOf(at, actor.timeZone), arranged.by);
  if (days < 0) throw invalid("arrangedBy", "It cannot be expected before the review");
  const { id } = await openLoop(tx, actor, {
    presentationId,
    patientId,
    kind: reason === "referred" ? "action" : "investigation",
    title: arranged.what,
    ownerId: actor.id,
    within: `P${days}D`,
    from: at,
    openedAt: at,
    note: "arranged when results were reviewed",
  });
  await stepTo(tx, actor, id, "ordered", at);
}

function invalid(field: string, message: string): AppError {
  return new AppError("invalid", "arranged and not awaited", { [field]: [message] });
}
