import { cited } from "../lib/clinical/engine/cited.ts";
import { ruleInWords } from "../lib/clinical/engine/rule-text.ts";
import { cautions } from "../lib/clinical/knowledge/cautions.ts";
import { conditionLabels } from "../lib/clinical/knowledge/conditions.ts";
import { covers } from "../lib/clinical/knowledge/covers.ts";
import { type FindingId, findingsById } from "../lib/clinical/knowledge/findings.ts";
import { investigations } from "../lib/clinical/knowledge/investigations.ts";
import type { Citation } from "../lib/clinical/knowledge/model.ts";
import { type RelevanceShape, relevance } from "../lib/clinical/knowledge/relevance.ts";
import { resultTests, testsOfResult } from "../lib/clinical/knowledge/result-tests.ts";
import { type Rule, rules } from "../lib/clinical/knowledge/rules.ts";
import { tierLabels, tiers } from "../lib/clinical/knowledge/tiers.ts";
import { knowledgeHash, knowledgeVersion } from "../lib/clinical/knowledge/version.ts";
import { evidenceSections } from "./knowledge-evidence.ts";
import { managementSections } from "./knowledge-management.ts";

/** The rules in words, and what was derived while encoding them, for a clinician to sign off. */
export function knowledgeReport(): string {
  return [
    `# Knowledge ${knowledgeVersion}`,
    `Hash ${knowledgeHash}. Not yet reviewed by a clinician.`,
    ...tiers.flatMap((tier) => [
      `## Rules: ${tierLabels[tier].name}`,
      ...rules.filter((rule) => rule.tier === tier).map(ruleSection),
    ]),
    "## Cautions",
    ...cautions.map(
      ({ id, text, when, sources }) =>
        `- \`${id}\`: ${ruleInWords({ when })} → ${text} Source: ${sourceWords(sources)}`,
    ),
    "## Questions that cannot apply",
    ...relevance.map(relevanceLine),
    ...managementSections(),
    ...evidenceSections(),
    "## Derived while encoding, for review",
    ...derived(),
  ].join("\n\n");
}

function ruleSection(rule: Rule): string {
  return [
    `### ${rule.id}`,
    `**When** ${ruleInWords(rule)}`,
    line(
      "Suspects",
      rule.conditions.map((id) => conditionLabels[id]),
    ),
    line(
      "To consider",
      rule.considerConditions.map((id) => conditionLabels[id]),
    ),
    line(
      "Required",
      rule.required.map(({ test, within }) => `${test} (${within})`),
    ),
    line("Consider", rule.consider),
    line("Avoid", rule.avoid),
    line(
      "Actions",
      rule.actions.map(({ text, within }) => (within ? `${text} (${within})` : text)),
    ),
    `**Source** ${sourceWords(rule.sources)}`,
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Which questions are folded, which answers to them are excluded, and why the others are counted. */
function relevanceLine({ when, questions, review }: RelevanceShape): string {
  const asked = Object.entries(questions).map(([id, { excluded = [] }]) => {
    const label = findingsById[id as FindingId].label;
    if (excluded === "any") return `${label} (an answer is excluded)`;
    return excluded.length > 0 ? `${label} (excluded: ${excluded.join(", ")})` : label;
  });
  return `- ${ruleInWords({ when }).replace(/\.$/, "")}: ${asked.join("; ")}. ${review}`;
}

function derived(): string[] {
  return [
    "### Tests that make others superfluous",
    ...Object.entries(covers).map(([id, covered]) => `- ${id} covers ${covered.join(", ")}`),
    "### Modality and contrast, read off the labels",
    ...investigations.map(
      ({ id, modality, contrast }) => `- ${id}: ${modality}${contrast ? `, ${contrast}` : ""}`,
    ),
    "### Which test gives which result",
    ...Object.entries(resultTests).map(
      ([id, test]) => `- ${findingsById[id as FindingId].label}: ${test}`,
    ),
    ...Object.entries(testsOfResult).map(
      ([id, tests]) => `- ${findingsById[id as FindingId].label}, any of: ${tests.join(", ")}`,
    ),
    "### Impossible beyond these limits",
    ...Object.values(findingsById)
      .filter(({ kind }) => kind === "number")
      .map(({ label, min, max, unit }) => `- ${label}: ${min} to ${max} ${unit}`),
  ];
}

function sourceWords(sources: readonly Citation[]): string {
  return cited(sources).source;
}

function line(name: string, entries: readonly string[]): string {
  return entries.length > 0 ? `**${name}** ${entries.join("; ")}` : "";
}
