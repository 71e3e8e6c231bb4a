import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { momentOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import type { LoopOutcome } from "../follow-up/schema.ts";
import { type Decided, decisionsUpTo, identityOf } from "./amend-carry.ts";
import type { DeclineReason } from "./decision-reasons.ts";
import { restates } from "./restating.ts";
import type { EarlierDecision } from "./revisions-view.ts";
import type { RecommendationView } from "./view.ts";

interface Present {
  readonly revision: number;
  readonly recommendations: readonly RecommendationView[];
}

/** Decisions of earlier revisions that the present one did not take over: no longer suggested, or asked again. */
export async function earlierDecisions(
  tx: Tx,
  actor: Actor,
  presentationId: string,
  { revision, recommendations }: Present,
): Promise<EarlierDecision[]> {
  if (revision === 1) return [];
  const decided = await decisionsUpTo(tx, actor, presentationId, revision - 1);
  const standing = decided.filter((one) => !decided.some((test) => isDecidedWith(one, test)));
  return standing.flatMap((one) => {
    const now = recommendations.find((present) => identityOf(present) === identityOf(one));
    return now?.decision ? [] : [toEarlier(one, actor.timeZone, now !== undefined)];
  });
}

/** What only repeats a test in words was decided with it, and is not named again. */
function isDecidedWith(action: Decided, test: Decided): boolean {
  const atOnce = action.decidedAt?.getTime() === test.decidedAt?.getTime();
  return atOnce && action.loopId === test.loopId && restates(action, test);
}

function toEarlier(one: Decided, timeZone: string, askedAgain: boolean): EarlierDecision {
  return {
    id: one.id,
    revision: one.assessment.revision,
    label: one.label,
    decision: one.decision as EarlierDecision["decision"],
    declineReason: one.declineReason as DeclineReason | null,
    note: one.note,
    decidedBy: one.decidedBy?.name ?? null,
    decidedAt: one.decidedAt && momentOf(one.decidedAt, timeZone),
    loop: one.loop && { outcome: one.loop.outcome as LoopOutcome | null },
    askedAgain,
  };
}
