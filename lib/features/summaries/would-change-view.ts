import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";

/** Which single answers the tier rests on, and which open questions could raise it. */
export interface WouldChange {
  readonly restsOn: readonly WouldChangeLine[];
  readonly wouldRaise: readonly WouldChangeLine[];
  /** How far this may be relied upon. */
  readonly note: string;
}

export interface WouldChangeLine {
  readonly finding: FindingId;
  readonly label: string;
  /** As recorded: "yes", "not asked". */
  readonly answer: string;
  /** "if it were no"; several values that lead to the same tier are joined. */
  readonly ifText: string;
  readonly tier: Tier;
  /** "Urgent instead of Emergency", "at least Urgent instead of Emergency" while incomplete. */
  readonly tierText: string;
}
