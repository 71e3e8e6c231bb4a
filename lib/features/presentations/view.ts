import type { AnswerValue } from "../../clinical/engine/answers.ts";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Moment } from "../../platform/dates.ts";
import type { LoopRow } from "../follow-up/view.ts";
import type { PatientBannerView } from "../patients/identity.ts";
import type { DeclineReason } from "./decision-reasons.ts";
import type { RevisionHistory } from "./revisions-view.ts";
import type { ShownVerdict } from "./shown-verdict.ts";
import type { StoredAnswers } from "./stored-answers.ts";

export type { StoredAnswer, StoredAnswers } from "./stored-answers.ts";

export interface PresentationRow {
  readonly id: string;
  readonly recordedAt: Moment;
  readonly recordedBy: string;
  /** null: the engine failed. */
  readonly tier: Tier | null;
  readonly incomplete: boolean;
  /** Labels, suspected before to consider, at most three. */
  readonly conditions: string[];
}

export interface RecommendationView {
  readonly id: string;
  readonly kind: "investigation" | "action";
  /** Investigation id, or `${ruleId}#${n}` for an action of a rule. */
  readonly code: string;
  readonly label: string;
  readonly advice: "required" | "consider";
  /** ISO 8601 duration from the recording. */
  readonly within: string | null;
  /** "within 24 hours" */
  readonly withinText: string | null;
  readonly ruleIds: readonly string[];
  /** otherwise: in hand already, or something else is done in its place. */
  readonly decision: "accepted" | "declined" | "otherwise" | null;
  readonly declineReason: DeclineReason | null;
  readonly note: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Moment | null;
  readonly loopId: string | null;
  /** What its loop follows; null without one. */
  readonly loopTitle: string | null;
  readonly version: number;
}

export interface PresentationView {
  readonly id: string;
  readonly patient: PatientBannerView;
  readonly recordedAt: Moment;
  readonly recordedBy: string;
  readonly revision: number;
  readonly answers: StoredAnswers;
  readonly freeText: string;
  /** YYYY-MM-DD: the practice's calendar day on which it was recorded. */
  readonly asOf: string;
  /** What the form showed when it was sent; null when it showed nothing, as without JavaScript. */
  readonly shown: ShownVerdict | null;
  /** null: the engine failed; the record was kept. */
  readonly assessment: Assessment | null;
  readonly assessedAt: Moment | null;
  readonly recommendations: RecommendationView[];
  /** Its revisions, and what the one that is read changed. */
  readonly history: RevisionHistory;
  readonly loops: LoopRow[];
  /** How many of its results nobody has reviewed. */
  readonly unreviewedResults: number;
  /** YYYY-MM-DD; only a complete self-management presentation has one. */
  readonly reviewOn: string | null;
  readonly version: number;
}

/** What was answered at an earlier presentation, to be shown beside the question and never counted. */
export interface LastAnswer {
  readonly presentationId: string;
  /** "last time: yes, 03-Mar-2026"; of a result "earlier: 34 mm/h, 03-Mar-2026, not used". */
  readonly words: string;
  /** What choosing to use it again enters; null where it has to be asked anew. */
  readonly value: AnswerValue | null;
}

export type LastAnswers = Readonly<Partial<Record<FindingId, LastAnswer>>>;
