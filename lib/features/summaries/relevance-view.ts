import type { FindingId } from "../../clinical/knowledge/findings.ts";

/** What became of answers and questions that cannot apply given the other answers. */
export interface RelevanceLines {
  /** Kept and not used by any rule, with the reason. */
  readonly excluded: readonly RelevanceLine[];
  /** Used although another answer says that they cannot be. */
  readonly contradictions: readonly RelevanceLine[];
  /** "Gestation (sex at birth: male)": without an answer, and not counted as not asked. */
  readonly doesNotApply: readonly string[];
}

export interface RelevanceLine {
  readonly finding: FindingId;
  readonly text: string;
}
