import { TierIcon } from "@/components/assessment/tier-icon";
import { Section } from "@/components/ui/section";
import type { Assessment, RuleVerdict } from "@/lib/clinical/engine/assessment";
import { severity } from "@/lib/clinical/knowledge/tiers";
import { metRules } from "@/lib/features/summaries/met-rules";
import { ruleTitle } from "@/lib/features/summaries/rule-title";
import { FirstFew } from "./first-few";
import { FindingLinks } from "./jump";
import { RuleLink } from "./rule-link";

/** The rules that are met with what met them, then those that further answers could still meet. */
export function TriedRules({ assessment }: { readonly assessment: Assessment }) {
  const met = metRules(assessment);
  const open = assessment.rules
    .filter((rule) => rule.open)
    .toSorted((a, b) => severity(a.tier) - severity(b.tier));
  return (
    <Section id="tried-rules" title="Rules" aside={`${met.length} met, ${open.length} open`}>
      <div className="border-t border-line text-sm">
        <h3 className="mt-1.5 font-semibold">Met</h3>
        {met.length === 0 ? <p className="text-quiet">None.</p> : null}
        <FirstFew items={met} idOf={({ id }) => id} row={(rule) => <RuleRow rule={rule} />} />
        <h3 className="mt-2 font-semibold">Open: something speaks for them</h3>
        {open.length === 0 ? <p className="text-quiet">None.</p> : null}
        <FirstFew items={open} idOf={({ id }) => id} row={(rule) => <RuleRow rule={rule} />} />
      </div>
    </Section>
  );
}

function RuleRow({ rule: { id, tier, because, missing } }: { readonly rule: RuleVerdict }) {
  return (
    <>
      <span className="flex items-center gap-1.5 leading-6">
        <TierIcon tier={tier} coloured />
        <RuleLink id={id}>{ruleTitle(id)}</RuleLink>
      </span>
      {because.length > 0 ? (
        <p>
          <span className="text-quiet">because of </span>
          <FindingLinks ids={because} />
        </p>
      ) : null}
      {missing.length > 0 ? (
        <p>
          <span className="text-quiet">missing </span>
          <FindingLinks ids={missing} />
        </p>
      ) : null}
    </>
  );
}
