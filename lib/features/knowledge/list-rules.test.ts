import { expect, it } from "vitest";
import { rules } from "../../clinical/knowledge/rules.ts";
import { severity } from "../../clinical/knowledge/tiers.ts";
import { listRules } from "./list-rules.ts";

const everything = { tier: [], condition: null, unverified: false } as const;

it("lists every rule by tier, then by id", () => {
  const listed = listRules(everything);
  expect(listed).toHaveLength(rules.length);
  const ranks = listed.map(({ tier }) => severity(tier));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  const emergencies = listed.filter(({ tier }) => tier === "emergency").map(({ id }) => id);
  expect(emergencies).toEqual(emergencies.toSorted());
});

it("lists those of some tiers, about one condition, with a source not yet verified", () => {
  const tier = ["emergency", "urgent"] as const;
  const found = listRules({ tier, condition: "mscc", unverified: true });
  expect(found.map(({ id }) => id)).toContain("U12_mrc_cervical");
  expect(found.map(({ id }) => id)).not.toContain("E05_mscc");
  for (const rule of found) {
    expect(tier).toContain(rule.tier);
    expect([...rule.conditions, ...rule.considerConditions]).toContain("mscc");
    expect(rule.sources.map(({ evidence }) => evidence)).toContain("M");
  }
});
