import { expect, it } from "vitest";
import type { Plan } from "./alarm-steps.ts";
import type { Cause } from "./causes.ts";
import { firstOf } from "./first-of.ts";

const raised = (tierRank: number, dueBy: string): Plan["raised"][number] => ({
  cause: { tierRank, dueBy: new Date(dueBy) } as Cause,
  ...{ rung: "owner", nextAt: null },
});
const plan: Plan = {
  raised: [
    raised(2, "2026-01-01"),
    raised(1, "2026-01-03"),
    raised(1, "2026-01-02"),
    raised(0, "2026-01-09"),
  ],
  ...{ steps: [], kept: [], nexts: [] },
};

it("takes the most pressing changes first, and says how many are left", () => {
  const { plan: first, left } = firstOf(plan, 3);
  expect(first.raised.map(({ cause }) => cause.tierRank)).toEqual([0, 1, 1]);
  expect(first.raised[1]?.cause.dueBy).toEqual(new Date("2026-01-02"));
  expect(left).toBe(1);
});

it("leaves a plan that fits as it is", () => {
  expect(firstOf(plan, 4)).toEqual({ plan, left: 0 });
});
