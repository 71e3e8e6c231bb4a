import type { RuleCondition } from "../../lib/clinical/knowledge/model.ts";
import type { Rule } from "../../lib/clinical/knowledge/rules.ts";
import { type Tier, tiers } from "../../lib/clinical/knowledge/tiers.ts";

/** A rule with one thing changed. */
export interface Mutation {
  readonly what: string;
  readonly rule: Rule;
  /** True when the condition was changed: then there may be no patient who shows it. */
  readonly ofCondition: boolean;
}

export function mutationsOf(rule: Rule): Mutation[] {
  const { required, conditions } = rule;
  return [
    ...neighbouringTiers(rule.tier).map((tier) => change(`tier ${tier}`, { ...rule, tier })),
    ...required.map((one) =>
      change(`without test ${one.test}`, { ...rule, required: without(required, one) }),
    ),
    ...conditions.map((one) =>
      change(`without condition ${one}`, { ...rule, conditions: without(conditions, one) }),
    ),
    ...changedConditions(rule.when).map(({ what, when }) => ({
      what,
      rule: { ...rule, when },
      ofCondition: true,
    })),
  ];
}

function change(what: string, rule: Rule): Mutation {
  return { what, rule, ofCondition: false };
}

function neighbouringTiers(tier: Tier): Tier[] {
  const at = tiers.indexOf(tier);
  return tiers.filter((_, other) => Math.abs(other - at) === 1);
}

interface Changed {
  readonly what: string;
  readonly when: RuleCondition;
}

/** Without each leaf in turn, without each member of an any-of leaf, and without each "not". */
function changedConditions(condition: RuleCondition): Changed[] {
  if ("all" in condition) return inList(condition.all, (all) => ({ all }));
  if ("any" in condition) return inList(condition.any, (any) => ({ any }));
  if ("not" in condition) {
    const inner = inList([condition.not], (parts) => ({ all: parts.map((not) => ({ not })) }));
    return [
      { what: `without "not" before ${brief(condition.not)}`, when: condition.not },
      ...inner,
    ];
  }
  if ("anyYes" in condition && condition.anyYes.length > 1) {
    return [dropped(condition), ...membersDropped(condition)];
  }
  return "always" in condition ? [] : [dropped(condition)];
}

/** A condition that is a leaf and nothing else is always true without it. */
function dropped(leaf: RuleCondition): Changed {
  return { what: `without ${brief(leaf)}`, when: { always: true } };
}

function membersDropped({ anyYes }: Extract<RuleCondition, { anyYes: unknown }>): Changed[] {
  return anyYes.map((member) => ({
    what: `without ${member} of ${brief({ anyYes })}`,
    when: { anyYes: without(anyYes, member) },
  }));
}

/** Each way of changing one part; a part that is a leaf is left out. */
function inList(
  parts: readonly RuleCondition[],
  rebuild: (parts: readonly RuleCondition[]) => RuleCondition,
): Changed[] {
  return parts.flatMap((part, at) =>
    changedConditions(part).map(({ what, when }) => {
      const left = "always" in when ? parts.toSpliced(at, 1) : parts.toSpliced(at, 1, when);
      return { what, when: rebuild(left) };
    }),
  );
}

function brief(condition: RuleCondition): string {
  return JSON.stringify(condition);
}

function without<T>(list: readonly T[], one: T): T[] {
  return list.filter((other) => other !== one);
}
