import type { Plan } from "./alarm-steps.ts";
import type { Cause } from "./causes.ts";

interface Change {
  readonly of: Pick<Cause, "tierRank" | "dueBy">;
  readonly into: (plan: Plan) => void;
}

/** The most pressing changes of a plan, by tier and due time, and how many are left for the next look. */
export function firstOf(plan: Plan, most: number): { readonly plan: Plan; readonly left: number } {
  const changes: Change[] = [
    ...plan.raised.map((one) => ({ of: one.cause, into: (to: Plan) => to.raised.push(one) })),
    ...plan.steps.map((one) => ({ of: one.alarm, into: (to: Plan) => to.steps.push(one) })),
    ...plan.kept.map((one) => ({ of: one.alarm, into: (to: Plan) => to.kept.push(one) })),
  ];
  if (changes.length <= most) return { plan, left: 0 };
  changes.sort((a, b) => a.of.tierRank - b.of.tierRank || +a.of.dueBy - +b.of.dueBy);
  const first: Plan = { raised: [], steps: [], kept: [], nexts: plan.nexts };
  for (const { into } of changes.slice(0, most)) into(first);
  return { plan: first, left: changes.length - most };
}
