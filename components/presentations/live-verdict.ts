import type { Answers, AssessmentContext } from "@/lib/clinical/engine/answers";
import { assess } from "@/lib/clinical/engine/assess";
import type { Assessment } from "@/lib/clinical/engine/assessment";
import type { Relevance } from "@/lib/clinical/engine/relevance";
import { type Excluded, weighExcluded } from "@/lib/clinical/engine/weigh-excluded";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import type { Said } from "@/lib/features/presentations/amend-said";
import { settledStatements } from "@/lib/features/presentations/amend-settled-answers";
import { type AnswersInForm, answersInForm } from "@/lib/features/presentations/answers-in-form";
import { countAnswers } from "@/lib/features/presentations/count-answers";
import { markExcluded } from "@/lib/features/presentations/exclude-answers";
import { toStoredAnswers } from "@/lib/features/presentations/stored-answers";
import { conflictLines } from "@/lib/features/summaries/conflicts";
import type { ConflictLine } from "@/lib/features/summaries/view";

import { dateReadings } from "./date-readings";

export interface LiveContext extends AssessmentContext {
  /** YYYY-MM-DD: the practice's day, from which the server counts as well. */
  readonly asOf: string;
  /** Age and sex at birth: they come from the registration, never from the form. */
  readonly registered: Answers;
  /** Somebody else amended meanwhile: what would be recorded is settled between the two. */
  readonly conflict?: { readonly base: Said; readonly theirs: Said } | null;
}

export interface LiveVerdict extends Pick<AnswersInForm, "problems"> {
  /** null: the engine failed in this browser. */
  readonly assessment: Assessment | null;
  /** Which questions apply; null likewise. */
  readonly relevance: LiveRelevance | null;
  /** How a date was understood: "= Mar-2026, 8 months ago". */
  readonly readings: Readonly<Partial<Record<FindingId, string>>>;
  /** Where two people say different things. */
  readonly conflicts: readonly ConflictLine[];
}

export interface LiveRelevance extends Omit<Relevance, "answers" | "excluded"> {
  readonly excluded: readonly Excluded[];
}

/** What recording the form now would give, as far as this browser can tell. */
export function liveVerdict(
  form: FormData,
  { asOf, registered, guidelineProfile, conflict }: LiveContext,
  engine: typeof assess = assess,
): LiveVerdict {
  try {
    const { answers, said, problems } = answersInForm(form, asOf);
    const own = { answers, ...said };
    const settled = conflict ? settledStatements(conflict, form, own) : own;
    const first = { ...settled.answers, ...registered };
    const context = { asOf, guidelineProfile };
    const { safer, alike, all, ...counted } = countAnswers(first, settled.others, context);
    const { answers: relevant, ...relevance } = counted.relevance;
    const assessed = (answered: Answers) => engine(answered, context);
    const assessment = assessed(relevant);
    const tierOf = (answered: Answers) => assessed(answered).tier;
    const excluded = weighExcluded(all, { answers: relevant, ...relevance }, tierOf);
    const stored = markExcluded(toStoredAnswers(first, settled, safer), excluded);
    return {
      assessment: withoutIrrelevant(assessment, relevance),
      problems,
      relevance: { ...relevance, excluded },
      readings: dateReadings(answers, asOf),
      conflicts: conflictLines(stored, alike),
    };
  } catch {
    return { assessment: null, problems: {}, relevance: null, readings: {}, conflicts: [] };
  }
}

/** Nobody is sent to a question that cannot apply, unless nothing else is left that would settle the tier. */
function withoutIrrelevant(
  assessment: Assessment,
  { folded, excluded }: Pick<Relevance, "folded" | "excluded">,
): Assessment {
  const irrelevant = new Set([...folded, ...excluded].map(({ finding }) => finding));
  const asked = assessment.ask_next.filter(({ finding }) => !irrelevant.has(finding));
  return asked.length === 0 ? assessment : { ...assessment, ask_next: asked };
}
