import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Moment } from "../../platform/dates.ts";
import type { PatientIdentity } from "../patients/identity.ts";
import type { HandOverStep } from "./hand-over-steps.ts";
import type { LoopKind, LoopOutcome, LoopState } from "./schema.ts";

export type Lane = "late" | "today" | "this_week" | "later";

export interface DueView {
  /** "24-Nov-2026", or "22-Nov-2026 16:02" for clocks in hours or minutes. */
  readonly text: string;
  /** "2 days late", "today", "in 5 days" */
  readonly inWords: string;
  readonly overdue: boolean;
  /** this_week: within the seven days after today. */
  readonly lane: Lane;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Offer extends Person {
  /** "2 hours ago" */
  readonly inWords: string;
  /** To the reader. */
  readonly toMe: boolean;
}

export interface LoopRow {
  readonly id: string;
  readonly kind: LoopKind;
  readonly title: string;
  readonly state: LoopState;
  /** A result in it waits for its review: until then it neither goes on nor closes. */
  readonly awaitsReview: boolean;
  /** Reviewed or not. */
  readonly hasResults: boolean;
  readonly patient: PatientIdentity;
  readonly presentationId: string;
  /** null: the engine failed on the presentation. */
  readonly tier: Tier | null;
  /** null: unassigned. */
  readonly owner: Person | null;
  /** Offered and not answered; the owner stays responsible. */
  readonly offer: Offer | null;
  /** Who looks after it today because the owner is away. */
  readonly cover: Person | null;
  readonly due: DueView;
  readonly openedAt: Moment;
  readonly lastEvent: { readonly text: string; readonly at: Moment; readonly by: string };
  readonly outcome: LoopOutcome | null;
  readonly closedAt: Moment | null;
  readonly version: number;
  /** The reader owns it. */
  readonly mine: boolean;
  /** The reader looks after it today. */
  readonly covering: boolean;
  /** What the reader may do about who owns it; nothing once it is closed. */
  readonly handOvers: readonly HandOverStep[];
}
