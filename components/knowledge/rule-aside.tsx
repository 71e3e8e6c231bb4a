import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { hazardsGuardedByRule } from "@/lib/clinical/engine/hazards-guarded";
import { disagreements } from "@/lib/clinical/knowledge/disagreements";
import { disputedRules } from "@/lib/clinical/knowledge/disputed-rules";
import type { Rule } from "@/lib/clinical/knowledge/rules";
import { knowledgeVersion } from "@/lib/clinical/knowledge/version";
import type { ChangeNote } from "@/lib/features/knowledge/changelog-mentions";
import { DisagreementText } from "./disagreements";
import { HazardsList } from "./hazards-list";
import { SourcesList } from "./sources-list";

interface Props {
  readonly rule: Rule;
  readonly changes: readonly ChangeNote[];
}

/** Sources, hazards, disagreements and history of one rule. */
export function RuleAside({ rule, changes }: Props) {
  const disputes = disagreements.filter(({ id }) => disputedRules[id].includes(rule.id));
  return (
    <>
      <Section id="sources" title="Sources" aside={`${rule.sources.length}`}>
        <SourcesList citations={rule.sources} />
        {rule.note ? (
          <p className="mt-1.5">
            <span className="text-quiet">Note: </span>
            {rule.note}
          </p>
        ) : null}
      </Section>
      {disputes.map((disagreement) => (
        <Section key={disagreement.id} id={disagreement.id} title="Guidelines disagree">
          <div className="border-t border-line pt-1.5">
            <DisagreementText disagreement={disagreement} />
          </div>
        </Section>
      ))}
      <Section id="hazards" title="Hazards it guards against">
        <HazardsList guards={hazardsGuardedByRule(rule.id)} />
      </Section>
      <Section id="history" title="History">
        <History changes={changes} />
      </Section>
    </>
  );
}

function History({ changes }: Pick<Props, "changes">) {
  return (
    <div className="space-y-1.5 border-t border-line pt-1.5">
      <p>
        In knowledge <span className="font-mono">{knowledgeVersion}</span>; no clinical review yet.
      </p>
      {changes.map(({ version, text }) => (
        <p key={text}>
          <span className="font-mono">{version}</span>: {text}
        </p>
      ))}
      <p>
        <TextLink href="/knowledge/versions">All versions and changes</TextLink>
      </p>
    </div>
  );
}
