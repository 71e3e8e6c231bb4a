import { type RuleId, rulesById } from "@/lib/clinical/knowledge/rules";

export interface TryAddress {
  /** The presentation to start from, as it stands in the address; null to start from nothing. */
  readonly from: string | null;
  readonly rule: RuleId | null;
  /** What was asked for and is no rule of this knowledge; null for none. */
  readonly unknownRule: string | null;
}

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the address of the pad. Given twice, a parameter counts by its first value. */
export function readTryAddress(params: SearchParams): TryAddress {
  const rule = oneOf(params["rule"]);
  const known = rule !== null && isRuleId(rule) ? rule : null;
  return { from: oneOf(params["from"]), rule: known, unknownRule: known === null ? rule : null };
}

/** The same address again, for the way back from signing in. */
export function tryPath({ from, rule }: TryAddress): string {
  const params = new URLSearchParams({ ...(from ? { from } : {}), ...(rule ? { rule } : {}) });
  return params.size > 0 ? `/knowledge/try?${params}` : "/knowledge/try";
}

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rulesById, id);
}

function oneOf(value: string | string[] | undefined): string | null {
  const [first] = [value].flat();
  return first ? first.slice(0, 100) : null;
}
