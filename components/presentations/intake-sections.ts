import { type FindingGroupId, findingGroups } from "@/lib/clinical/knowledge/finding-groups";
import {
  type Finding,
  type FindingId,
  findings,
  findingsById,
} from "@/lib/clinical/knowledge/findings";
import { minimumSafetySet } from "@/lib/clinical/knowledge/minimum-safety-set";
import type { IntakeSection, Question } from "./question";
import { redFlags } from "./red-flags";

/** Taken from the registration, so never asked here. */
const registered: readonly FindingId[] = ["age_years", "sex_at_birth"];

/** Asked before anything else: the 15 questions and how far the patient was examined. */
const askedFirst: readonly FindingId[] = [...minimumSafetySet, "exam_performed"];

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
};

/** Every finding of the catalogue once: the safety questions, then the rest in its groups. */
export function intakeSections(): IntakeSection[] {
  const first: IntakeSection = {
    id: "safety",
    title: "Ask first (minimum safety set)",
    short: "Ask first",
    note: null,
    questions: askedFirst.map((id) => question(findingsById[id])),
  };
  return [first, ...findingGroups.map(({ id, title }) => groupSection(id, title))];
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
    questions: members
      .filter(({ id: finding }) => !askedFirst.includes(finding) && !registered.includes(finding))
      .map(question),
  };
}

function question(finding: Finding): Question {
  return {
    id: finding.id,
    kind: finding.kind,
    label: finding.label,
    ask: finding.question,
    options: finding.options ?? [],
    unit: finding.unit ?? null,
    limits: limits(finding),
    redFlag: redFlags.has(finding.id),
  };
}

function limits({ kind, min, max, integer, derived }: Finding): string | null {
  if (kind === "date") return "YYYY-MM-DD, or YYYY-MM or YYYY";
  if (min === undefined || max === undefined) return null;
  const range = `${integer ? "whole number, " : ""}${min} to ${max.toLocaleString("en-GB")}`;
  return derived ? `${range}; computed from the date when left empty` : range;
}
