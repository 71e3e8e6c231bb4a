import { type Irrelevant, relevantAnswers } from "../../clinical/engine/relevance.ts";
import { type FindingId, findings, findingsById } from "../../clinical/knowledge/findings.ts";
import {
  contradictedWords,
  excludedWords,
  wouldGiveWords,
} from "../presentations/relevance-words.ts";
import { toAnswers } from "../presentations/stored-answers.ts";
import type { PresentationView } from "../presentations/view.ts";
import { answerLine } from "./answer-line.ts";
import type { RelevanceLines } from "./relevance-view.ts";

type Answered = Pick<PresentationView, "answers">;

/** Which answers the assessment did not use, which contradict each other, and which questions could not apply. */
export function relevanceLines({ answers }: Answered): RelevanceLines {
  const { contradictions } = relevantAnswers(toAnswers(answers));
  const excluded = findings.flatMap(({ id }) => {
    const mark = answers[id]?.excluded;
    if (!mark) return [];
    const words = [excludedWords(mark), wouldGiveWords(mark.wouldGive)].filter(Boolean).join(" ");
    return [{ finding: id, text: `${answerLine(answers, id).text}. ${words}` }];
  });
  return {
    excluded,
    contradictions: contradictions.map(({ finding, because }) => ({
      finding,
      text: `${answerLine(answers, finding).text}. ${contradictedWords({ because })}`,
    })),
    doesNotApply: doesNotApply({ answers }).map(
      ({ finding, because }) => `${findingsById[finding].label} (${because})`,
    ),
  };
}

/** Questions without an answer that could not apply: not asked, and nothing is unknown for it. */
export function doesNotApply({ answers }: Answered): readonly Irrelevant[] {
  return relevantAnswers(toAnswers(answers)).folded.filter(
    ({ finding }) => answers[finding] === undefined,
  );
}

export function idsThatDoNotApply(answered: Answered): ReadonlySet<FindingId> {
  return new Set(doesNotApply(answered).map(({ finding }) => finding));
}
