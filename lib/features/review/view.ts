import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Moment } from "../../platform/dates.ts";
import type { DueView } from "../follow-up/view.ts";
import type { PatientIdentity } from "../patients/identity.ts";

export type { Count, Page } from "../../platform/page.ts";

export interface ReviewRow {
  /** The presentation. */
  readonly id: string;
  readonly patient: PatientIdentity;
  /** null: the engine failed. */
  readonly tier: Tier | null;
  readonly incomplete: boolean;
  /** Up to three finding labels. */
  readonly why: string[];
  readonly next: { readonly title: string; readonly due: DueView } | null;
  readonly owner: string | null;
  readonly recordedAt: Moment;
  readonly openLoops: number;
}
