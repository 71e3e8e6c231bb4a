import type { Answers } from "@/lib/clinical/engine/answers";
import type { Tier } from "@/lib/clinical/knowledge/tiers";
import { toAnswers } from "@/lib/features/presentations/stored-answers";
import type { PresentationView } from "@/lib/features/presentations/view";

/** What the pad needs of a recorded presentation: no name, no number, no free text. */
export interface Recorded {
  readonly answers: Answers;
  /** null: the engine failed on it. */
  readonly tier: Tier | null;
  readonly incomplete: boolean;
  /** null: likewise. */
  readonly knowledgeVersion: string | null;
  readonly guidelineProfile: "UK" | "US";
}

export function recordedOf({ answers, assessment }: PresentationView): Recorded {
  return {
    answers: toAnswers(answers),
    tier: assessment?.tier ?? null,
    incomplete: assessment?.incomplete ?? false,
    knowledgeVersion: assessment?.knowledge_version ?? null,
    guidelineProfile: assessment?.guideline_profile ?? "UK",
  };
}
