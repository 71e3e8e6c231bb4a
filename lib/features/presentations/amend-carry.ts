import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import { minutesOf } from "../../clinical/engine/clock.ts";
import { isInvestigation, readsResultOf } from "../../clinical/engine/result-of-test.ts";
import { rules } from "../../clinical/knowledge/rules.ts";
import { tiers } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { clockOf } from "./decide-clock.ts";
import { isInError } from "./decided-in-error.ts";
import { isAwaited } from "./decision-loop-state.ts";
import type { Recommendation } from "./recommendations.ts";
import type { CarriedDecision } from "./record-assessment.ts";
import { tierRank } from "./tier-rank.ts";

const decidedSelect = {
  id: true,
  kind: true,
  code: true,
  label: true,
  advice: true,
  within: true,
  ruleIds: true,
  decision: true,
  declineReason: true,
  note: true,
  decidedById: true,
  decidedAt: true,
  decidedBy: { select: { name: true } },
  loopId: true,
  loop: { select: { kind: true, state: true, closedAt: true, outcome: true } },
  assessment: { select: { revision: true } },
} satisfies Prisma.RecommendationSelect;

export type Decided = Prisma.RecommendationGetPayload<{ select: typeof decidedSelect }>;

type Suggested = Pick<Recommendation, "kind" | "code" | "label" | "advice" | "within" | "ruleIds">;

/** The latest decision about each suggestion of the presentation up to a revision. */
export async function decisionsUpTo(
  tx: Tx,
  { practiceId }: Actor,
  presentationId: string,
  revision: number,
): Promise<Decided[]> {
  const decided = await tx.recommendation.findMany({
    where: {
      practiceId,
      presentationId,
      decision: { not: null },
      assessment: { revision: { lte: revision } },
    },
    orderBy: [
      { assessment: { revision: "desc" } },
      { assessment: { assessedAt: "desc" } },
      { position: "asc" },
    ],
    select: decidedSelect,
  });
  const latest = Map.groupBy(decided, identityOf);
  return [...latest.values()].flatMap(([first]) => first ?? []);
}

/**
 * The number of an action may stand for other words in another version of the knowledge: then it is another
 * suggestion. A test is the same by its id.
 */
export function identityOf({
  kind,
  code,
  label,
}: Pick<Suggested, "code" | "label"> & { kind: string }) {
  return kind === "action" ? `${code} ${label}` : code;
}

/**
 * The decision that holds for a suggestion made again, or null when it has to be decided again. An open loop that still
 * awaits its result stays the one loop of its obligation. An order entered in error is none. What was declined, has its
 * result, or is closed, is asked again on stronger grounds only: one more rule that is no less urgent or that reads what
 * the test gives (it asks for the test once more), a shorter clock, or required instead of to consider.
 */
export function carriedFrom(decided: readonly Decided[], suggested: Suggested): Decided | null {
  const before = decided.find((one) => identityOf(one) === identityOf(suggested));
  if (!before || isInError(before)) return null;
  const pending = before.loop !== null && isAwaited(before.loop);
  return pending || !strongerGrounds(before, suggested) ? before : null;
}

function strongerGrounds(before: Decided, now: Suggested): boolean {
  const added = now.ruleIds.filter((id) => !before.ruleIds.includes(id));
  const noLessUrgent = added.length > 0 && urgency(added) <= urgency(before.ruleIds);
  const sooner = minutesOf(clockOf(now)) < minutesOf(clockOf(before));
  return (
    noLessUrgent ||
    sooner ||
    repeats(now, added) ||
    (now.advice === "required" && before.advice !== "required")
  );
}

function repeats({ kind, code }: Suggested, added: readonly string[]): boolean {
  if (kind !== "investigation" || !isInvestigation(code)) return false;
  return added.some((rule) => readsResultOf(rule, code));
}

/** Of the most urgent rule; one that the knowledge no longer holds counts as the least. */
function urgency(ruleIds: readonly string[]): number {
  return Math.min(
    ...rules.filter(({ id }) => ruleIds.includes(id)).map(({ tier }) => tierRank(tier)),
    tiers.length,
  );
}

/** As the new row keeps it. */
export function asCarried(before: Decided | null): CarriedDecision | null {
  if (!before) return null;
  const { id, decision, declineReason, note, decidedById, decidedAt, loopId } = before;
  return { carriedFromId: id, decision, declineReason, note, decidedById, decidedAt, loopId };
}
