import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Moment } from "../../platform/dates.ts";
import type { LoopRow } from "../follow-up/view.ts";
import type { PresentationRow } from "../presentations/view.ts";
import type { PatientBannerView, PatientIdentity } from "./identity.ts";

export type { PatientBannerView, PatientIdentity } from "./identity.ts";

export interface PatientRow extends PatientIdentity {
  /** null: no presentation yet, or the engine failed on the latest one. */
  readonly latestTier: Tier | null;
  readonly latestRecordedAt: Moment | null;
  readonly openLoops: number;
}

export interface PatientChartView {
  readonly patient: PatientBannerView;
  readonly presentations: PresentationRow[];
  readonly loops: LoopRow[];
}
