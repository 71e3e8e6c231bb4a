import { missingMinimum } from "../../clinical/engine/ask-next.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import { toAnswers } from "../presentations/stored-answers.ts";
import type { PresentationView } from "../presentations/view.ts";

/** The safety items that still need an answer; read from the answers where the engine failed. */
export function missingSafetyItems(view: PresentationView): readonly FindingId[] {
  return view.assessment?.missing ?? missingMinimum(toAnswers(view.answers));
}
