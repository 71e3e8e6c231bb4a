import { expect, it } from "vitest";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import { tiers } from "../../clinical/knowledge/tiers.ts";
import { dueWithin } from "../follow-up/due-date.ts";
import { tierRank } from "../presentations/tier-rank.ts";
import { reviewWithin } from "../results/review-clock.ts";
import { answerBy } from "./answer-by.ts";

const zone = "Europe/London";
const by = (since: string, loopDueBy: string, rank: number) =>
  answerBy({ since: new Date(since), loopDueBy: new Date(loopDueBy), tierRank: rank }, zone)
    .toISOString()
    .slice(0, 16);
const never = "2099-01-01T00:00Z";

it.each([
  ["four hours in an emergency", 0, "2026-11-02T16:00"],
  ["on the day of the report when urgent", 1, "2026-11-03T00:00"],
  ["in a week else", 2, "2026-11-09T12:00"],
] as const)("a result is answered %s", (_name, rank, expected) => {
  expect(by("2026-11-02T12:00Z", never, rank)).toBe(expected);
});

it("the day of the report has 25 hours where clocks go back", () => {
  expect(by("2026-10-24T23:00Z", never, 1)).toBe("2026-10-26T00:00");
});

it("is due with its loop where that is due first, and in a day at most where that is late already", () => {
  expect(by("2026-11-02T12:00Z", "2026-11-02T13:00Z", 0)).toBe("2026-11-02T13:00");
  expect(by("2026-11-02T12:00Z", "2026-11-04T00:00Z", 3)).toBe("2026-11-04T00:00");
  expect(by("2026-11-02T12:00Z", "2026-10-01T00:00Z", 3)).toBe("2026-11-03T12:00");
  expect(by("2026-11-02T12:00Z", "2026-10-01T00:00Z", 0)).toBe("2026-11-02T16:00");
});

it.each(tiers)("%s: never later than the loop of a result says", (tier) => {
  const since = new Date("2026-11-02T12:00Z");
  const { dueBy } = dueWithin(reviewWithin({ tier } as Assessment, []), since, zone);
  const answered = answerBy({ since, loopDueBy: dueBy, tierRank: tierRank(tier) }, zone);
  expect(+answered).toBeLessThanOrEqual(+dueBy);
});
