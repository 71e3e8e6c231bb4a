import type { CautionId } from "../knowledge/cautions.ts";
import type { ConditionId } from "../knowledge/conditions.ts";
import type { DisagreementId } from "../knowledge/disagreements.ts";
import type { FindingId } from "../knowledge/findings.ts";
import type { InvestigationId } from "../knowledge/investigations.ts";
import type { CautionAffects, EvidenceTag } from "../knowledge/model.ts";
import type { RuleId } from "../knowledge/rules.ts";
import type { Tier } from "../knowledge/tiers.ts";
import type { TreatmentId } from "../knowledge/treatments.ts";
import type { AnswerValue } from "./answers.ts";

export type Verdict = "met" | "undetermined" | "not_met";

/** What the engine says about one presentation. The page, the command line and exports all read this shape. */
export interface Assessment {
  readonly tier: Tier;
  /** True when the minimum safety set is complete and no open rule has a higher tier. */
  readonly decisive: boolean;
  /** The minimum safety set is not completely answered: nothing may read as reassurance. */
  readonly incomplete: boolean;
  /** Over the missing minimum set and the open rules. */
  readonly highest_possible_tier: Tier;
  /** Investigations whose result could settle an open rule above the present tier. */
  readonly tests_could_change: readonly InvestigationId[];
  readonly conditions: readonly AssessedCondition[];
  readonly investigations: readonly AdvisedInvestigation[];
  readonly actions: readonly AdvisedAction[];
  readonly cautions: readonly AppliedCaution[];
  /** Only what applies to this patient: information for the clinician, never a prescription. */
  readonly treatments: readonly AssessedTreatment[];
  /** Unanswered members of the minimum safety set, in the order they are asked. */
  readonly missing: readonly FindingId[];
  readonly ask_next: readonly AskNext[];
  /** The smallest single changes of an answer that give another tier. */
  readonly would_change: readonly WouldChange[];
  readonly disagreements: readonly SurfacedDisagreement[];
  readonly rules: readonly RuleVerdict[];
  readonly guideline_profile: "UK" | "US";
  readonly knowledge_version: string;
  readonly knowledge_hash: string;
}

export interface AssessedCondition {
  readonly id: ConditionId;
  readonly standing: "suspected" | "consider";
  readonly rules: readonly RuleId[];
}

export interface AdvisedInvestigation {
  readonly id: InvestigationId;
  readonly advice: "required" | "consider" | "avoid";
  /** ISO 8601 duration from the moment of recording; null where no clock applies (consider, avoid). */
  readonly within: string | null;
  /** The rules whose advice this is. */
  readonly rules: readonly RuleId[];
  readonly cautions: readonly CautionId[];
  /** What may be done in its place while a caution holds that makes it unsafe. */
  readonly instead: readonly InvestigationId[];
}

export interface AdvisedAction {
  readonly text: string;
  /** ISO 8601 duration; null for standing advice without a deadline. */
  readonly within: string | null;
  readonly rule: RuleId;
}

export interface AppliedCaution {
  readonly id: CautionId;
  readonly affects: readonly CautionAffects[];
  readonly text: string;
  readonly source: string;
}

export interface AskNext {
  readonly finding: FindingId;
  /** The most urgent tier an answer could lead to; null when it could not raise the tier. */
  readonly could_raise_to: Tier | null;
  /** How few further answers, this one included, could bring that tier; 0 when none could. */
  readonly answers_needed: number;
}

export interface AssessedTreatment {
  readonly id: TreatmentId;
  /** consider: its indication applies and nothing speaks against it; avoid: something does. */
  readonly advice: "consider" | "avoid";
  /** Rules behind the indication, or the cautions and reasons against. */
  readonly because: readonly string[];
}

export interface WouldChange {
  readonly finding: FindingId;
  readonly to: AnswerValue;
  readonly tier: Tier;
}

export interface SurfacedDisagreement {
  readonly topic: DisagreementId;
  readonly positions: readonly Position[];
  /** What the product does by default. */
  readonly product: string;
}

export interface Position {
  readonly text: string;
  readonly source: string;
  readonly evidence: EvidenceTag;
}

export interface RuleVerdict {
  readonly id: RuleId;
  readonly tier: Tier;
  readonly verdict: Verdict;
  /** Undetermined, with something in its favour already established. */
  readonly open: boolean;
  /** Answered findings that speak for the verdict of a met rule, or for an open one. */
  readonly because: readonly FindingId[];
  /** Unanswered findings that could still decide it. */
  readonly missing: readonly FindingId[];
  readonly source: string;
  readonly evidence: EvidenceTag;
}
