import type { AnswerValue } from "../../clinical/engine/answers.ts";
import { relevantAnswers } from "../../clinical/engine/relevance.ts";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import type { InvestigationId } from "../../clinical/knowledge/investigations.ts";
import { isSame, toAnswers } from "../presentations/stored-answers.ts";
import type { PresentationView } from "../presentations/view.ts";
import { valueWords } from "../summaries/value-words.ts";
import { type SafetyFinding, safetyFindings, safetyQuestions } from "./safety-questions.ts";
import type { OrderSafety, SafetyAnswer, SafetyLine } from "./view.ts";

type Answered = Pick<PresentationView, "answers">;

/** Every question that these tests want answered, each once, with the answer that counts or none. */
export function safetyLines(
  view: Answered,
  { answers }: Pick<OrderSafety, "answers">,
  tests: readonly InvestigationId[],
): SafetyLine[] {
  const wanted = new Set(tests.flatMap(safetyQuestions));
  return safetyFindings
    .filter((finding) => wanted.has(finding))
    .map((finding) => safetyLine(view, latest(answers, finding), finding));
}

function latest(answers: readonly SafetyAnswer[], finding: SafetyFinding) {
  return answers.findLast((answer) => answer.finding === finding);
}

/** What was said when ordering counts before what was said at the consultation; nothing is ever taken for "no". */
function safetyLine(
  view: Answered,
  asked: SafetyAnswer | undefined,
  id: SafetyFinding,
): SafetyLine {
  const finding = findingsById[id];
  const recorded = view.answers[id]?.value;
  const value = asked?.value ?? recorded;
  const named = { finding: id, label: finding.label, question: finding.question };
  if (value === undefined) return { ...named, ...withoutAnswer(view, id) };
  const said = asked ? `${asked.by}, ${asked.at.text}` : "at the consultation";
  const differs = asked && recorded !== undefined && !isSame(asked.value, recorded);
  return {
    ...named,
    standing: value === "unknown" ? "unknown" : "answered",
    answer: valueWords(finding, value),
    said,
    other: differs ? `at the consultation: ${words(id, recorded)}` : null,
    value,
  };
}

function words(id: SafetyFinding, value: AnswerValue): string {
  return valueWords(findingsById[id], value);
}

function withoutAnswer(view: Answered, id: SafetyFinding) {
  const none = { said: null, other: null, value: null } as const;
  const because = whyNotAsked(view, id);
  if (!because) return { ...none, standing: "not_asked", answer: "not asked" } as const;
  const answer = `does not apply (${because})`;
  return { ...none, standing: "does_not_apply", answer } as const;
}

/** Specification 1.2: pregnancy is asked from 12 to 55 years. An age nobody knows leaves the question open. */
function whyNotAsked({ answers }: Answered, id: SafetyFinding): string | null {
  const { folded } = relevantAnswers(toAnswers(answers));
  const irrelevant = folded.find(({ finding }) => finding === id);
  if (irrelevant) return irrelevant.because;
  const age = answers.age_years?.value;
  if (id !== "pregnancy_status" || typeof age !== "number") return null;
  return age < 12 || age > 55 ? `age ${age} y` : null;
}
