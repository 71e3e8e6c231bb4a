import { cited } from "../lib/clinical/engine/cited.ts";
import { ruleInWords } from "../lib/clinical/engine/rule-text.ts";
import { conditionLabels } from "../lib/clinical/knowledge/conditions.ts";
import { type Finding, findings } from "../lib/clinical/knowledge/findings.ts";
import { guards } from "../lib/clinical/knowledge/guards.ts";
import { seedCorrections } from "../lib/clinical/knowledge/seed-corrections.ts";
import { type Treatment, treatments } from "../lib/clinical/knowledge/treatments.ts";
import { type AcceptedUnit, unitsByFinding } from "../lib/clinical/knowledge/units.ts";

/** Management options, units and what else is ours to be signed off. */
export function managementSections(): string[] {
  return [
    "## Management options",
    ...treatments.map(treatmentSection),
    "## Units of results",
    ...findings.flatMap(unitLine),
    "## Hazards guarded by rules",
    ...guards.map(({ hazard, how }) => `- ${hazard}: ${how}`),
    "## Corrections of the articles this began from",
    ...seedCorrections.map(({ id, correction }) => `- \`${id}\`: ${correction}`),
  ];
}

function treatmentSection(treatment: Treatment): string {
  const { id, label, indication, indicatedFor, against, cautionText, conflict, sources } =
    treatment;
  return [
    `### ${id}`,
    `**${label}.** Indication: ${indication ?? "none proven"}`,
    `**Shown when** ${ruleInWords({ when: treatment.when })}`,
    `**Speaks for it** ${indicatedFor.map((condition) => conditionLabels[condition]).join("; ") || "nothing"}`,
    ...(treatment.indicatedWhen
      ? [`**And** ${ruleInWords({ when: treatment.indicatedWhen })}`]
      : []),
    ...against.map((reason) => `**Against** ${reason.text} (${ruleInWords(reason)})`),
    `**Cautions that count against it** ${treatment.affectedBy ?? "none"}`,
    ...(cautionText ? [`**Do not, caution** ${cautionText}`] : []),
    ...(conflict ? [`**Guidelines disagree** ${conflict}`] : []),
    `**Source** ${cited(sources).source}`,
  ].join("\n\n");
}

function unitLine({ id, label }: Finding): string[] {
  const units: readonly AcceptedUnit[] | undefined = Object.entries(unitsByFinding).find(
    ([finding]) => finding === id,
  )?.[1];
  return units ? [`- ${label}: ${units.map(({ ucum }) => ucum).join(", ")}`] : [];
}
