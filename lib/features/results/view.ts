import type { Statement } from "../../clinical/calculators/model.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Moment } from "../../platform/dates.ts";
import type { LoopRow } from "../follow-up/view.ts";
import type { OrderReportView } from "./order-report.ts";
import type { ReviewNext, ReviewReason } from "./review-reasons.ts";

/** An earlier value of the same test, from any presentation of the patient. */
export interface EarlierResult {
  readonly id: string;
  /** "2.41 mmol/L" */
  readonly value: string;
  /** "taken 05-Apr-2026", or that nobody said when. */
  readonly taken: string;
}

export interface ResultView {
  readonly id: string;
  readonly finding: string;
  readonly label: string;
  /** As it was entered, then in the unit of the catalogue: "11.2 mg/dL (2.794 mmol/L)"; null where it was taken back. */
  readonly value: string | null;
  /** "2.2–2.6 mmol/L, laboratory", "130–170 g/L, adult range"; null where there is none. */
  readonly range: string | null;
  /** As the laboratory printed it. */
  readonly flag: string | null;
  readonly abnormal: boolean;
  readonly confirmed: boolean;
  /** "05-Apr-2026"; null where nobody said. */
  readonly takenOn: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Moment;
  /** Of a score: how it adds up, and what that means. */
  readonly arithmetic: string | null;
  readonly meaning: readonly Statement[];
  /** Of the report of a test: what it says. */
  readonly report: OrderReportView | null;
  readonly earlier: readonly EarlierResult[];
  /** The value that this one replaced; null where it is the first. */
  readonly replaces: string | null;
  /** A later row stands in its place. */
  readonly replaced: boolean;
  /** The order it answers, where that is not the loop in which it is reviewed. */
  readonly order: { readonly title: string; readonly state: string } | null;
  readonly awaitsReview: boolean;
  readonly review: ResultReviewView | null;
}

export interface ResultReviewView {
  readonly next: ReviewNext;
  readonly reason: ReviewReason;
  readonly note: string | null;
  readonly by: string;
  readonly at: Moment;
}

/** The results of one loop on one screen. */
export interface ResultsOfLoop {
  readonly loop: LoopRow;
  readonly presentationId: string;
  /** Current when this was read. */
  readonly revision: number;
  readonly waiting: readonly ResultView[];
  /** Reviewed or replaced, the latest first. */
  readonly done: readonly ResultView[];
}

/** One line of the list of what nobody has reviewed. */
export interface UnreviewedRow {
  readonly loop: LoopRow;
  /** null: the engine failed. */
  readonly tier: Tier | null;
  readonly incomplete: boolean;
  readonly results: readonly Pick<
    ResultView,
    "id" | "label" | "value" | "abnormal" | "report" | "takenOn"
  >[];
}

/** A result as it was typed, to be filled in again. */
export interface EnteredResult {
  readonly enteredValue: string | null;
  readonly enteredUnit: string | null;
  readonly enteredRange: string | null;
  readonly coded: string | null;
  readonly flag: string | null;
  readonly parts: Readonly<Record<string, string>> | null;
}

export interface ResultToCorrect {
  readonly presentationId: string;
  readonly view: ResultView;
  readonly entered: EnteredResult;
}
