import type { Answers } from "../lib/clinical/engine/answers.ts";
import type { InvestigationId } from "../lib/clinical/knowledge/investigations.ts";
import type { LoopOutcome, LoopState } from "../lib/features/follow-up/schema.ts";
import type { DeclineReason } from "../lib/features/presentations/decision-reasons.ts";
import type { ReportReading } from "../lib/features/results/order-report.ts";

/** "recheck", or the code of a recommendation. */
type Followed = string;

/** What happened afterwards; `after` in hours from the recording. */
export type DemoStep =
  | { readonly after: number; readonly accept: string; readonly by?: "reviewer" }
  | {
      readonly after: number;
      readonly decline: string;
      readonly reason: DeclineReason;
      readonly note?: string;
    }
  /** Whatever is required and still undecided. */
  | { readonly after: number; readonly declineRest: DeclineReason }
  | { readonly after: number; readonly take: Followed; readonly to: LoopState }
  /** The report of the test, as it was read and in its words. */
  | {
      readonly after: number;
      readonly enter: InvestigationId;
      readonly reads: ReportReading;
      readonly says: string;
    }
  /** What was done about it. */
  | { readonly after: number; readonly review: InvestigationId; readonly note: string }
  | {
      readonly after: number;
      readonly close: Followed;
      readonly outcome: LoopOutcome;
      readonly note?: string;
    };

/** An invented person with one presentation. */
export interface DemoPatient {
  readonly familyName: string;
  readonly givenNames: string;
  readonly number: string;
  readonly ageYears: number;
  readonly sexAtBirth: "female" | "male";
  /** File in lib/clinical/vignettes, without its ending. */
  readonly vignette?: string;
  /** Added to the vignette, or all there is. */
  readonly answers?: Answers;
  readonly freeText: string;
  readonly hoursAgo: number;
  readonly steps: readonly DemoStep[];
}
