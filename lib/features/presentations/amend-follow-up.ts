import "server-only";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { bringForward } from "../follow-up/bring-forward.ts";
import { dueWithin } from "../follow-up/due-date.ts";
import { openLoop } from "../follow-up/open-loop.ts";
import { recheckOf } from "../follow-up/recheck.ts";
import { withinText } from "../follow-up/within-text.ts";
import { carriedFrom, type Decided } from "./amend-carry.ts";
import { clockOf } from "./decide-clock.ts";
import { recommendationsOf } from "./recommendations.ts";
import { tierRank } from "./tier-rank.ts";

interface Amended {
  readonly presentationId: string;
  readonly patientId: string;
  readonly revision: number;
  /** null: the engine had failed. */
  readonly tierBefore: Tier | null;
  readonly assessment: Assessment | null;
  readonly at: Date;
}

/**
 * Somebody looks again in the time that the amended tier asks for: the open recheck where it is due by then, else one
 * more. A tier that rose has a recheck of its own. None is ever closed or put off, whatever the tier became.
 */
export async function recheckAmended(tx: Tx, actor: Actor, amended: Amended): Promise<void> {
  const { presentationId, patientId, assessment, at } = amended;
  const recheck = recheckOf(assessment);
  if (!recheck) return;
  const { dueBy } = dueWithin(recheck.within, at, actor.timeZone);
  const { practiceId } = actor;
  const inTime = await tx.loop.count({
    where: { practiceId, presentationId, kind: "recheck", closedAt: null, dueBy: { lte: dueBy } },
  });
  if (inTime > 0 && !rose(amended)) return;
  await openLoop(tx, actor, {
    ...recheck,
    presentationId,
    patientId,
    kind: "recheck",
    ownerId: actor.id,
    from: at,
    openedAt: at,
  });
}

/** From a failure nothing is higher than an emergency; to a failure anything may be behind it. */
function rose({ tierBefore, assessment }: Amended): boolean {
  if (!assessment) return tierBefore !== null;
  if (tierBefore === null) return assessment.tier === "emergency";
  return tierRank(assessment.tier) < tierRank(tierBefore);
}

/** What is on its way already is due sooner where it is now asked for sooner. */
export async function hastenAmended(
  tx: Tx,
  actor: Actor,
  { assessment, revision, at }: Amended,
  decided: readonly Decided[],
): Promise<void> {
  for (const suggested of assessment ? recommendationsOf(assessment) : []) {
    const loopId = carriedFrom(decided, suggested)?.loopId;
    const within = clockOf(suggested);
    if (!loopId) continue;
    const note = `due earlier: revision ${revision} asks for it ${withinText(within)}`;
    await bringForward(tx, actor, { loopId, within, from: at, note });
  }
}
