import type { Answers, AssessmentContext } from "@/lib/clinical/engine/answers";
import { assess } from "@/lib/clinical/engine/assess";
import type { Assessment } from "@/lib/clinical/engine/assessment";
import { type AnswersInForm, answersInForm } from "@/lib/features/presentations/answers-in-form";

export interface LiveContext extends AssessmentContext {
  /** YYYY-MM-DD: the practice's day, from which the server counts as well. */
  readonly asOf: string;
  /** Age and sex at birth: they come from the registration, never from the form. */
  readonly registered: Answers;
}

export interface LiveVerdict extends Pick<AnswersInForm, "problems"> {
  /** null: the engine failed in this browser. */
  readonly assessment: Assessment | null;
}

/** What recording the form now would give, as far as this browser can tell. */
export function liveVerdict(
  form: FormData,
  { asOf, registered, guidelineProfile }: LiveContext,
  engine: typeof assess = assess,
): LiveVerdict {
  try {
    const { answers, problems } = answersInForm(form, asOf);
    const assessment = engine({ ...answers, ...registered }, { asOf, guidelineProfile });
    return { assessment, problems };
  } catch {
    return { assessment: null, problems: {} };
  }
}
