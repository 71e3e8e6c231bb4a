import { type LoopAbilities, loopAbilities } from "@/components/follow-up/loop-abilities";

/** What the reader's role allows on an assessment. */
export interface AssessmentAbilities extends LoopAbilities {
  readonly decide: boolean;
  readonly amend: boolean;
  readonly exportSummary: boolean;
  readonly readKnowledge: boolean;
}

type Ability =
  | Parameters<Parameters<typeof loopAbilities>[0]>[0]
  | "recommendation.decide"
  | "presentation.amend"
  | "summary.export"
  | "knowledge.read";

/** Asks the one permission table, which the page hands in. */
export function assessmentAbilities(can: (ability: Ability) => boolean): AssessmentAbilities {
  return {
    ...loopAbilities(can),
    decide: can("recommendation.decide"),
    amend: can("presentation.amend"),
    exportSummary: can("summary.export"),
    readKnowledge: can("knowledge.read"),
  };
}
