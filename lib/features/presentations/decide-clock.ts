import { rules } from "../../clinical/knowledge/rules.ts";
import { type Tier, tiers } from "../../clinical/knowledge/tiers.ts";

/** Specification 3.1; what could wait longer is looked at again within a fortnight. */
const clocks: Readonly<Record<Tier, string>> = {
  emergency: "P0D",
  urgent: "P7D",
  soon: "P14D",
  routine: "P14D",
  self_management: "P14D",
};

interface Suggested {
  readonly within: string | null;
  readonly ruleIds: readonly string[];
}

/** The suggestion's own clock, or else that of the most urgent tier among its rules. ISO 8601. */
export function clockOf({ within, ruleIds }: Suggested): string {
  const itsRules = rules.filter(({ id }) => ruleIds.includes(id));
  const tier = tiers.find((candidate) => itsRules.some((rule) => rule.tier === candidate));
  return within ?? clocks[tier ?? "self_management"];
}
