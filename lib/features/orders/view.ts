import type { AnswerValue } from "../../clinical/engine/answers.ts";
import type { ConditionId } from "../../clinical/knowledge/conditions.ts";
import type { InvestigationId } from "../../clinical/knowledge/investigations.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Moment } from "../../platform/dates.ts";
import type { LoopRow } from "../follow-up/view.ts";
import type { PatientBannerView } from "../patients/identity.ts";
import type { Phone } from "../practice/settings.ts";
import type { CitationLine } from "../summaries/evidence-view.ts";
import type { CautionLine, SuggestionLine } from "../summaries/view.ts";
import type { SafetyFinding } from "./safety-questions.ts";

/** One answer given when a test was ordered. */
export interface SafetyAnswer {
  readonly finding: SafetyFinding;
  readonly value: AnswerValue;
  readonly by: string;
  readonly at: Moment;
}

/** All of them, the latest last; `version` counts them, from 1 for none. */
export interface OrderSafety {
  readonly answers: readonly SafetyAnswer[];
  readonly version: number;
}

/** One question before a test, as it stands now. */
export interface SafetyLine {
  readonly finding: SafetyFinding;
  readonly label: string;
  /** In the patient's words; null when it is measured. */
  readonly question: string | null;
  readonly standing: "answered" | "unknown" | "not_asked" | "does_not_apply";
  /** "not asked", "None", "58 mL/min/1.73 m²", "does not apply (sex at birth: male)" */
  readonly answer: string;
  /** "Dr A, 24-Nov-2026 14:02" or "at the consultation"; null without an answer. */
  readonly said: string | null;
  /** A different answer, given at another time: both are shown. */
  readonly other: string | null;
  /** As a form sends it; null without an answer. */
  readonly value: AnswerValue | null;
}

/** A suggestion with what repeats it in words. */
export interface BundleLine extends SuggestionLine {
  /** Actions that say the same, word for word: decided with it. */
  readonly restated: readonly string[];
  /** Where the alternative to the test stands in the sources; empty without one. */
  readonly insteadCitations: readonly CitationLine[];
  /** "Died, 24-Nov-2026 14:02": its follow-up is closed, nobody is asked for it any more; null otherwise. */
  readonly closed: string | null;
}

/** What one concern asks for, or the one list of tests to consider. */
export interface Bundle {
  readonly id: ConditionId | "other" | "to_consider";
  readonly label: string;
  readonly tier: Tier;
  readonly lines: readonly BundleLine[];
  /** Of a lower tier than the presentation, with nothing due within a day: shown in one line. */
  readonly folded: boolean;
}

export interface OrderLines {
  readonly doNow: readonly Bundle[];
  readonly consider: readonly Bundle[];
  /** What the tests that were not declined want answered. */
  readonly safety: readonly SafetyLine[];
  readonly safetyVersion: number;
}

export interface RequestTest {
  readonly id: InvestigationId;
  readonly label: string;
  /** "within 24 hours"; null without a clock of its own. */
  readonly deadline: string | null;
  /** "25-Nov-2026 14:02" */
  readonly due: string;
  readonly overdue: boolean;
  readonly orderedBy: string;
  readonly orderedAt: Moment;
  readonly loop: Pick<LoopRow, "id" | "version" | "state">;
  readonly note: string | null;
  readonly cautions: readonly CautionLine[];
  readonly instead: string | null;
  readonly insteadCitations: readonly CitationLine[];
}

/** Orders of which no sheet is made any more. */
export interface ClosedOrders {
  readonly presentationId: string;
  readonly patient: PatientBannerView;
  /** "MRI whole spine: Died, 24-Nov-2026 14:02" */
  readonly orders: readonly string[];
}

/** One sheet that asks a department for one or several tests. */
export interface RequestView {
  readonly presentationId: string;
  readonly patient: PatientBannerView;
  readonly practice: { readonly name: string; readonly phones: readonly Phone[] };
  /** "MRI whole spine", or the concern. */
  readonly title: string;
  readonly tier: Tier;
  readonly recordedAt: Moment;
  readonly tests: readonly RequestTest[];
  /** What the rules behind the tests suspect. */
  readonly indications: readonly string[];
  readonly findings: readonly string[];
  /** "Thoracic"; "not asked" */
  readonly region: string;
  readonly safety: readonly SafetyLine[];
  readonly safetyVersion: number;
  readonly sources: readonly string[];
}
