import type { Route } from "next";
import { type ConditionId, conditionLabels } from "@/lib/clinical/knowledge/conditions";
import { tiers } from "@/lib/clinical/knowledge/tiers";
import type { RuleFilter } from "@/lib/features/knowledge/list-rules";
import { oneOf } from "./knowledge-address";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the address; what it does not know is left out rather than refused. */
export function readRulesAddress(query: Query): RuleFilter {
  const wanted = [query["tier"] ?? []].flat();
  const condition = oneOf(query, "condition");
  return {
    tier: tiers.filter((tier) => wanted.includes(tier)),
    condition: condition !== null && isConditionId(condition) ? condition : null,
    unverified: query["evidence"] === "unverified",
  };
}

/** The address with some of it changed. */
export function rulesHref(filter: RuleFilter, change: Partial<RuleFilter>): Route {
  const { tier, condition, unverified } = { ...filter, ...change };
  const query = new URLSearchParams(tier.map((one) => ["tier", one]));
  if (condition) query.set("condition", condition);
  if (unverified) query.set("evidence", "unverified");
  return query.size > 0 ? `/knowledge/rules?${query}` : "/knowledge/rules";
}

function isConditionId(id: string): id is ConditionId {
  return Object.hasOwn(conditionLabels, id);
}
