import { Section } from "@/components/ui/section";
import { cited } from "@/lib/clinical/engine/cited";
import type { EvidenceTag } from "@/lib/clinical/knowledge/model";
import { rules } from "@/lib/clinical/knowledge/rules";
import { tierLabels, tiers } from "@/lib/clinical/knowledge/tiers";
import { knowledgeHash, knowledgeVersion } from "@/lib/clinical/knowledge/version";
import type { readChangelog } from "@/lib/features/knowledge/changelog";
import { evidenceWords } from "@/lib/features/summaries/source-in-words";
import { Changelog } from "./changelog";
import { FactsList } from "./facts-list";
import { KnowledgePage } from "./knowledge-page";

interface Props {
  readonly changelog: ReturnType<typeof readChangelog>;
}

const evidenceTags = Object.keys(evidenceWords) as EvidenceTag[];

/** Which knowledge speaks, how sure it is, and what changed. */
export function VersionsScreen({ changelog }: Props) {
  return (
    <KnowledgePage
      tab="versions"
      title="Versions"
      summary="Which knowledge speaks, how sure it is, and what changed"
    >
      <div className="grid gap-x-10 gap-y-7 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="min-w-0 lg:order-2">
          <Counts />
        </div>
        <Changelog changelog={changelog} />
      </div>
    </KnowledgePage>
  );
}

function Counts() {
  return (
    <div className="space-y-6">
      <Section id="now" title="Now">
        <FactsList
          facts={[
            { name: "Version", value: <span className="font-mono">{knowledgeVersion}</span> },
            {
              name: "Hash",
              value: <span className="font-mono text-sm break-all">{knowledgeHash}</span>,
            },
            { name: "Clinical review", value: "No clinical review yet" },
          ]}
        />
      </Section>
      <Section id="by-tier" title="Rules by tier" aside={`${rules.length}`}>
        <FactsList
          facts={tiers.map((tier) => ({
            name: tierLabels[tier].name,
            value: rules.filter((rule) => rule.tier === tier).length,
          }))}
        />
      </Section>
      <Section
        id="by-evidence"
        title="Rules by evidence"
        aside="each by the weakest of its sources"
      >
        <FactsList
          facts={evidenceTags.map((tag) => ({
            name: evidenceWords[tag],
            value: rules.filter(({ sources }) => cited(sources).evidence === tag).length,
          }))}
        />
      </Section>
    </div>
  );
}
