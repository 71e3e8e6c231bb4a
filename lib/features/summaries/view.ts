import type { CautionId } from "../../clinical/knowledge/cautions.ts";
import type { ConditionId } from "../../clinical/knowledge/conditions.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { RuleId } from "../../clinical/knowledge/rules.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { RecommendationView } from "../presentations/view.ts";
import type { CitationLine, CountLine, FigureLine, SourceLine } from "./evidence-view.ts";
import type { DisagreementLine, Management, ReasonLine } from "./management-view.ts";
import type { RelevanceLines } from "./relevance-view.ts";
import type { SafetyNetLine } from "./safety-net-view.ts";
import type { WouldChange } from "./would-change-view.ts";

/** What the assessment page and the PDF both say about one presentation, in this order. */
export interface SummaryContent {
  readonly verdict: VerdictLine;
  readonly doNow: readonly SuggestionLine[];
  readonly consider: readonly SuggestionLine[];
  readonly avoid: readonly AvoidLine[];
  readonly conditions: readonly ConditionLine[];
  readonly management: Management;
  readonly disagreements: readonly DisagreementLine[];
  readonly notKnown: NotKnown;
  readonly wouldChange: WouldChange;
  readonly cautions: readonly CautionLine[];
  readonly conflicts: readonly ConflictLine[];
  readonly answers: AnswersSummary;
  readonly relevance: RelevanceLines;
  readonly freeText: { readonly text: string; readonly notice: string };
  readonly loops: readonly LoopLine[];
  /** The date of a planned review outside the ladder, "24-Nov-2026"; null when there is none. */
  readonly reviewOn: string | null;
  readonly safetyNet: readonly SafetyNetLine[];
  readonly sources: readonly SourceLine[];
  /** Published figures of the findings behind the met rules, each finding once. */
  readonly figures: readonly FigureLine[];
  readonly counts: readonly CountLine[];
  readonly footer: SummaryFooter;
}

export type VerdictLine =
  | {
      readonly kind: "assessed";
      readonly tier: Tier;
      readonly name: string;
      readonly meaning: string;
      /** "14 of 17 safety questions answered"; said whether or not the set is complete. */
      readonly safetyText: string;
      readonly incomplete: boolean;
      readonly decisive: boolean;
      /** The tier an open question could still lead to; null when none is higher. */
      readonly couldBecome: Tier | null;
      /** What is settled and what is not, as one sentence. */
      readonly standing: string;
    }
  | { readonly kind: "unavailable"; readonly text: string; readonly safetyText: string };

/** One test or action that is advised. `recommendation` is what buttons decide on. */
export interface SuggestionLine {
  /** Stable within one summary: the investigation id, or the action's code. */
  readonly key: string;
  readonly kind: "investigation" | "action";
  readonly label: string;
  /** "within 24 hours"; null where no clock applies. */
  readonly deadline: string | null;
  /** Null when the assessment advises it but nothing was kept that could be decided on. */
  readonly recommendation: RecommendationView | null;
  /** "Declined by Dr A", "24-Nov-2026 14:02", "patient declines"; null when not decidable. */
  readonly decisionParts: readonly string[] | null;
  /** The same as one sentence; "Not decided" while it is open. */
  readonly decisionText: string | null;
  /** What the person who decided wrote; null when nothing. */
  readonly decisionNote: string | null;
  readonly ruleIds: readonly RuleId[];
  readonly cautions: readonly CautionLine[];
  /** What speaks against the medicine an action names, or has to be settled before it is given. */
  readonly settleFirst: readonly ReasonLine[];
  /** "If MRI is not possible: CT whole spine"; null where no caution makes it unsafe. */
  readonly instead: string | null;
  /** Numbers of the lines in `sources`. */
  readonly sources: readonly number[];
}

export interface AvoidLine {
  readonly key: string;
  readonly label: string;
  /** The rules that advise against it, by title. */
  readonly because: readonly string[];
  readonly ruleIds: readonly RuleId[];
  readonly sources: readonly number[];
}

export interface ConditionLine {
  readonly id: ConditionId;
  readonly label: string;
  readonly standing: "suspected" | "consider";
  readonly standingText: "Suspected" | "To consider";
  readonly answers: readonly AnswerLine[];
  readonly ruleIds: readonly RuleId[];
  readonly sources: readonly number[];
}

export interface AnswerLine {
  readonly finding: FindingId;
  readonly label: string;
  /** "yes", "no", "patient not sure", "not asked", or the value with its unit. */
  readonly answer: string;
  /** "Ever had cancer: yes", with the value and its unit inseparable. */
  readonly text: string;
  /** "said by a relative", and what somebody else said; null when nothing of it is recorded. */
  readonly saidBy: string | null;
}

/** Two people disagree on one finding: both are kept, one counts. */
export interface ConflictLine {
  readonly finding: FindingId;
  readonly label: string;
  /** "Warfarin (from the record)" */
  readonly counted: string;
  /** "counts, the safer of the two" */
  readonly why: string;
  /** "None (said by the patient)" */
  readonly notCounted: string;
  /** All of it in one line. */
  readonly text: string;
}

export interface NotKnown {
  /** Every minimum safety item without an answer, by name, in the order they are asked. */
  readonly missing: readonly AnswerLine[];
  readonly askNext: readonly AskNextLine[];
  /** Tests whose result could raise the tier. */
  readonly results: readonly string[];
  /** How many questions were not asked, by group of the catalogue. */
  readonly groups: readonly { readonly title: string; readonly count: number }[];
}

export interface AskNextLine {
  readonly finding: FindingId;
  readonly label: string;
  /** The patient's wording; null when it is examined or measured, not asked. */
  readonly question: string | null;
  readonly couldRaiseTo: Tier | null;
  /** The name of that tier; null when an answer could not raise the tier. */
  readonly raiseName: string | null;
  /** "could raise to Emergency"; null likewise. */
  readonly couldRaiseText: string | null;
}

export interface CautionLine {
  readonly id: CautionId;
  /** Counted from 1; how a suggestion points to it in print. */
  readonly number: number;
  readonly text: string;
  /** All sources in words, for print. */
  readonly source: string;
  readonly citations: readonly CitationLine[];
  /** The advised tests it belongs to, by label; empty when it concerns the whole presentation. */
  readonly tests: readonly string[];
}

export interface AnswersSummary {
  readonly positives: readonly AnswerLine[];
  /** Asked and answered no. */
  readonly negatives: readonly AnswerLine[];
  readonly notSure: readonly AnswerLine[];
  /** Numbers with unit, dates and choices. */
  readonly values: readonly AnswerLine[];
  readonly notAsked: readonly NotAskedGroup[];
}

export interface NotAskedGroup {
  readonly id: string;
  readonly title: string;
  readonly labels: readonly string[];
}

export interface LoopLine {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  /** "24-Nov-2026", or "22-Nov-2026 16:02" for clocks in hours or minutes. */
  readonly due: string;
  /** "2 days late", "in 5 days"; null once the loop is closed. */
  readonly dueInWords: string | null;
  readonly overdue: boolean;
  readonly state: string;
  /** What the loop was closed with; null while it is open. */
  readonly outcome: string | null;
}

export interface SummaryFooter {
  /** "Knowledge 1.1.0 (sha256:1a2b3c4d5e6f)" */
  readonly knowledge: string;
  /** "UK timings and wording"; null without an assessment. */
  readonly profile: string | null;
  readonly review: string;
  readonly intendedUse: string;
  readonly limits: string;
}
