import type { RuleVerdict, Verdict } from "../../clinical/engine/assessment.ts";
import type { Facts } from "../../clinical/engine/facts.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { Moment } from "../../platform/dates.ts";
import type { PatientBannerView } from "../patients/identity.ts";
import type { AnswerLine } from "../summaries/view.ts";

/** The parts of the knowledge base that can be browsed, in the order of their tabs. */
export const knowledgeKinds = [
  "findings",
  "rules",
  "investigations",
  "treatments",
  "cautions",
  "conditions",
  "sources",
] as const;

export type KnowledgeKind = (typeof knowledgeKinds)[number];

export interface SearchHit {
  readonly id: string;
  readonly title: string;
  /** What it is about, in one line; null where the title says it all. */
  readonly detail: string | null;
}

/** One thing that can be found. `rest` is searched too, but a word there counts less than in id or title. */
export interface SearchEntry extends SearchHit {
  readonly kind: KnowledgeKind;
  readonly rest: string;
}

export interface SearchGroup {
  readonly kind: KnowledgeKind;
  readonly hits: readonly SearchHit[];
}

export interface SearchResult {
  /** As typed, without blanks around it and at most 100 characters. */
  readonly query: string;
  readonly total: number;
  /** The group with the best hit first; no empty ones. */
  readonly groups: readonly SearchGroup[];
}

/** What one rule said on the latest stored assessment of one presentation. */
export interface RuleOnPresentation {
  readonly presentationId: string;
  readonly patient: PatientBannerView;
  readonly recordedAt: Moment;
  /** null: the engine failed; the record was kept. */
  readonly assessed: AssessedRule | null;
}

export interface AssessedRule {
  readonly at: Moment | null;
  readonly knowledgeVersion: string;
  /** null: the rule was not part of the knowledge that assessed it. */
  readonly said: SaidRule | null;
  /** The answers, line by line; null when another knowledge than the present one assessed them. */
  readonly facts: Facts | null;
}

export interface SaidRule {
  readonly verdict: Verdict;
  readonly open: RuleVerdict["open"];
  readonly because: readonly AnswerLine[];
  readonly missing: readonly { readonly id: FindingId; readonly label: string }[];
}
