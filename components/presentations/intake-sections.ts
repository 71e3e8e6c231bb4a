import { acceptedUnits, convertFromCanonical } from "@/lib/clinical/engine/convert-unit";
import { type FindingGroupId, findingGroups } from "@/lib/clinical/knowledge/finding-groups";
import {
  type Finding,
  type FindingId,
  findings,
  findingsById,
} from "@/lib/clinical/knowledge/findings";
import { minimumSafetySet } from "@/lib/clinical/knowledge/minimum-safety-set";
import type { AcceptedUnit } from "@/lib/clinical/knowledge/units";
import { resultFindings } from "@/lib/features/results/result-findings";
import type { IntakeSection, Question } from "./question";
import { redFlags } from "./red-flags";

/** Taken from the registration, so never asked here. */
const registered: readonly FindingId[] = ["age_years", "sex_at_birth"];

/** Asked before anything else: the 15 questions and how far the patient was examined. */
const askedFirst: readonly FindingId[] = [...minimumSafetySet, "exam_performed"];

/** Where a group is folded in at the end of another one's section. */
const foldedInto: Readonly<Partial<Record<FindingGroupId, FindingGroupId>>> = { K: "R" };

const shortTitles: Readonly<Record<FindingGroupId, string>> = {
  A: "Person",
  B: "Pain",
  C: "Neurology",
  D: "Systemic",
  E: "Cancer",
  F: "Infection",
  G: "Fracture",
  H: "Inflammatory",
  I: "Vascular, visceral",
  J: "Safety modifiers",
  K: "Results",
  R: "Further results",
};

/** Every finding of the catalogue once: the safety questions, then the rest in its groups. */
export function intakeSections(): IntakeSection[] {
  const first: IntakeSection = {
    id: "safety",
    title: "Ask first (minimum safety set)",
    short: "Ask first",
    note: null,
    questions: askedFirst.map((id) => question(findingsById[id])),
    further: null,
  };
  const folded = Object.values(foldedInto);
  const groups = findingGroups.filter(({ id }) => !folded.includes(id));
  return [first, ...groups.map(({ id, title }) => groupSection(id, title))];
}

function groupSection(id: FindingGroupId, title: string): IntakeSection {
  const members = findings.filter((finding) => finding.group === id);
  const above = members.filter((finding) => askedFirst.includes(finding.id)).length;
  return {
    id,
    title,
    short: shortTitles[id],
    note:
      above > 0 ? `${above} more of this group ${above === 1 ? "is" : "are"} in section 1.` : null,
    questions: members.filter(isAskedHere).map(question),
    further: furtherOf(id),
  };
}

function furtherOf(group: FindingGroupId): IntakeSection["further"] {
  const folded = findingGroups.find(({ id }) => id === foldedInto[group]);
  if (!folded) return null;
  const members = findings.filter((finding) => finding.group === folded.id);
  return { title: folded.title, questions: members.filter(isAskedHere).map(question) };
}

function isAskedHere({ id }: Finding): boolean {
  return !askedFirst.includes(id) && !registered.includes(id);
}

function question(finding: Finding): Question {
  const units = acceptedUnits(finding.id) ?? [];
  const choice = units.length > 1;
  return {
    id: finding.id,
    kind: finding.kind,
    label: finding.label,
    ask: finding.question,
    options: finding.options ?? [],
    unit: choice ? null : (finding.unit ?? null),
    units: choice ? units.map(({ ucum, label }) => ({ value: ucum, label })) : [],
    limits: choice ? limitsByUnit(finding, units) : limits(finding),
    redFlag: redFlags.has(finding.id),
    isResult: resultFindings.has(finding.id),
  };
}

function limits({ kind, min, max, integer, derived }: Finding): string | null {
  if (kind === "date") return "as 05-Apr-2026, Apr-2026 or 2026";
  if (min === undefined || max === undefined) return null;
  const range = `${integer ? "whole number, " : ""}${min} to ${max.toLocaleString("en-GB")}`;
  return derived ? `${range}; computed from the date when left empty` : range;
}

/** "10 to 300 g/L, 1 to 30 g/dL" */
function limitsByUnit({ id, min = 0, max = 0 }: Finding, units: readonly AcceptedUnit[]): string {
  const shown = (limit: number, unit: string) => {
    const converted = convertFromCanonical(id, limit, unit);
    return "value" in converted ? converted.value.toLocaleString("en-GB") : "";
  };
  return units
    .map(({ ucum, label }) => `${shown(min, ucum)} to ${shown(max, ucum)} ${label}`)
    .join(", ");
}
