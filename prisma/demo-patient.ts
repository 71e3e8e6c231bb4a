import type { Answers } from "../lib/clinical/engine/answers.ts";
import type { LoopOutcome, LoopState } from "../lib/features/follow-up/schema.ts";
import type { DeclineReason } from "../lib/features/presentations/decision-reasons.ts";

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
