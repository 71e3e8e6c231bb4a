import { hazardsOfCare } from "./hazards/care.ts";
import { hazardsOfUse } from "./hazards/use.ts";

const catalogue = [...hazardsOfCare, ...hazardsOfUse] as const;

export interface HazardShape {
  readonly id: string;
  readonly hazard: string;
  readonly cause: string;
  readonly harm: string;
  /** 1 to 5 each, before controls. */
  readonly severity: number;
  readonly likelihood: number;
  readonly controls: string;
}

export type HazardId = (typeof catalogue)[number]["id"];

export interface Hazard extends HazardShape {
  readonly id: HazardId;
}

/** Specification 10.3. */
export const hazards: readonly Hazard[] = catalogue;
