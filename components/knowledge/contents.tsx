import type { Route } from "next";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { cautions } from "@/lib/clinical/knowledge/cautions";
import { conditionLabels } from "@/lib/clinical/knowledge/conditions";
import { findings } from "@/lib/clinical/knowledge/findings";
import { investigations } from "@/lib/clinical/knowledge/investigations";
import { rules } from "@/lib/clinical/knowledge/rules";
import { sources } from "@/lib/clinical/knowledge/sources";
import { treatments } from "@/lib/clinical/knowledge/treatments";
import { type KnowledgeKind, knowledgeKinds } from "@/lib/features/knowledge/view";
import { kindNames } from "./knowledge-words";

const counts: Readonly<Record<KnowledgeKind, number>> = {
  findings: findings.length,
  rules: rules.length,
  investigations: investigations.length,
  treatments: treatments.length,
  cautions: cautions.length,
  conditions: Object.keys(conditionLabels).length,
  sources: sources.length,
};

const sayings: Readonly<Record<KnowledgeKind, string>> = {
  findings: "The questions, with their wording and published accuracy",
  rules: "What fires them, what they suggest, what they rest on",
  investigations: "Which rules ask for them or speak against them",
  treatments: "Management options, what speaks for and against them",
  cautions: "What has to be minded before a test or a medicine",
  conditions: "What the rules suspect or keep on the list",
  sources: "Guidelines and studies, and how each was seen",
};

/** What the knowledge base holds, kind by kind. */
export function Contents() {
  return (
    <Section id="contents" title="Contents">
      <ul className="border-t border-line">
        {knowledgeKinds.map((kind) => (
          <li
            key={kind}
            className="grid grid-cols-[8rem_3rem_minmax(0,1fr)] items-baseline gap-x-3 border-b border-line py-1.5"
          >
            <TextLink href={`/knowledge/${kind}` as Route}>{kindNames[kind]}</TextLink>
            <span className="text-right font-medium">{counts[kind]}</span>
            <span className="text-quiet">{sayings[kind]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
