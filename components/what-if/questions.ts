import { answerName, type Question } from "@/components/presentations/question";
import { redFlags } from "@/components/presentations/red-flags";
import { type FindingGroupId, findingGroups } from "@/lib/clinical/knowledge/finding-groups";
import {
  type Finding,
  type FindingId,
  findings,
  findingsById,
} from "@/lib/clinical/knowledge/findings";

export interface QuestionGroup {
  readonly id: FindingGroupId;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Every finding of the catalogue in its group and unit: on the pad the registration is a question as well. */
export const questionGroups: readonly QuestionGroup[] = findingGroups.map(({ id, title }) => ({
  id,
  title,
  questions: findings.filter(({ group }) => group === id).map(question),
}));

/** The groups with the questions that hold every word typed, in label, wording or id. */
export function matchingGroups(typed: string): readonly QuestionGroup[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return questionGroups
    .map((group) => ({
      ...group,
      questions: group.questions.filter((one) => words.every((word) => holds(one, word))),
    }))
    .filter(({ questions }) => questions.length > 0);
}

const findingsByField = new Map(findings.map(({ id }) => [answerName(id), id]));

/** The finding a field of a row answers; null for any other field. */
export function findingOfField(name: string): FindingId | null {
  return findingsByField.get(name) ?? null;
}

export function groupOf(id: FindingId): FindingGroupId {
  return findingsById[id].group;
}

function holds({ id, label, ask }: Question, word: string): boolean {
  return `${id} ${label} ${ask ?? ""}`.toLowerCase().includes(word);
}

function question(finding: Finding): Question {
  return {
    id: finding.id,
    kind: finding.kind,
    label: finding.label,
    ask: finding.question,
    options: finding.options ?? [],
    unit: finding.unit ?? null,
    units: [],
    limits: limits(finding),
    redFlag: redFlags.has(finding.id),
  };
}

function limits({ kind, min, max, integer }: Finding): string | null {
  if (kind === "date") return "YYYY-MM-DD, or YYYY-MM or YYYY";
  if (min === undefined || max === undefined) return null;
  return `${integer ? "whole number, " : ""}${min} to ${max.toLocaleString("en-GB")}`;
}
