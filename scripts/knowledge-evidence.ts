import { calculators } from "../lib/clinical/calculators/calculators.ts";
import { cited } from "../lib/clinical/engine/cited.ts";
import { inProfile } from "../lib/clinical/engine/profile-text.ts";
import { ruleInWords } from "../lib/clinical/engine/rule-text.ts";
import { alternatives } from "../lib/clinical/knowledge/alternatives.ts";
import { cautions } from "../lib/clinical/knowledge/cautions.ts";
import { disagreements } from "../lib/clinical/knowledge/disagreements.ts";
import type { Citation } from "../lib/clinical/knowledge/model.ts";
import { rules } from "../lib/clinical/knowledge/rules.ts";
import { type Source, sources } from "../lib/clinical/knowledge/sources.ts";
import { treatments } from "../lib/clinical/knowledge/treatments.ts";

/** What the knowledge rests on, where guidelines differ, and how the profiles word it. */
export function evidenceSections(): string[] {
  return [
    "## From memory, to be verified",
    ...fromMemory(),
    "## Sources",
    ...sources.map(sourceLine),
    "## Disagreements",
    ...disagreements.flatMap(disagreementSection),
    "## Alternatives",
    ...alternatives.flatMap(alternativeLines),
    "## Wording for the US profile",
    ...usTexts(),
  ];
}

function fromMemory(): string[] {
  const lines = citations().flatMap(({ id, of, sources: given }) => {
    const unverified = given.filter(({ evidence }) => evidence === "M").map(({ text }) => text);
    return unverified.length > 0
      ? [`- ${of} \`${id}\`: ${[...new Set(unverified)].join("; ")}`]
      : [];
  });
  return [...new Set(lines)];
}

interface CitedEntry {
  readonly of: string;
  readonly id: string;
  readonly sources: readonly Citation[];
}

function citations(): CitedEntry[] {
  const as = (of: string) => (entry: { id: string; sources: readonly Citation[] }) => ({
    of,
    id: entry.id,
    sources: entry.sources,
  });
  return [
    ...rules.map(as("rule")),
    ...cautions.map(as("caution")),
    ...disagreements.map(({ id, positions }) => ({
      of: "disagreement",
      id,
      sources: positions.flatMap((position) => position.sources),
    })),
    ...alternatives.map((entry) => ({
      of: "alternatives under",
      id: entry.unsafeUnder.join(", "),
      sources: entry.sources,
    })),
    ...treatments.map(as("treatment")),
    ...treatments.flatMap(({ against }) => against.map(as("reason against a treatment"))),
    ...calculators.map(({ id, published, sources: given }) => ({
      of: "calculator",
      id,
      sources: [...given, ...published.map(({ source }) => source)],
    })),
  ];
}

function sourceLine({ id, title, url, published, seen, reviewNote, licence }: Source): string {
  const details = [
    published && `published ${published}`,
    `seen: ${seen}`,
    reviewNote && `before release: ${reviewNote}`,
    licence && `licence: ${licence}`,
    url,
  ];
  return `- \`${id}\` ${title}: ${details.filter(Boolean).join("; ")}`;
}

function disagreementSection({
  id,
  label,
  when,
  positions,
  product,
}: (typeof disagreements)[number]) {
  return [
    `### ${id}: ${label}`,
    `**When** ${ruleInWords({ when })}`,
    ...positions.map(({ text, sources: given }) => `- ${text} Source: ${cited(given).source}`),
    `**Product** ${product}`,
  ];
}

function alternativeLines({
  unsafeUnder,
  inPlaceOf,
  sources: given,
}: (typeof alternatives)[number]) {
  return [
    `### Under ${unsafeUnder.join(", ")}`,
    ...Object.entries(inPlaceOf).map(([test, ids]) => `- ${test}: ${ids.join(", ")}`),
    `**Source** ${cited(given).source}`,
  ];
}

function usTexts(): string[] {
  const texts = [
    ...rules.flatMap(({ actions }) => actions.map(({ text }) => text)),
    ...cautions.map(({ text }) => text),
    ...treatments.flatMap(({ label, cautionText }) => [label, cautionText ?? ""]),
  ];
  const changed = [...new Set(texts)].filter((text) => inProfile(text, "US") !== text);
  return changed.map((text) => `- ${text} → ${inProfile(text, "US")}`);
}
