import type { AnswerValue } from "../../clinical/engine/answers.ts";
import { relevantAnswers } from "../../clinical/engine/relevance.ts";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import type { InvestigationId } from "../../clinical/knowledge/investigations.ts";
import { dateText } from "../../platform/dates.ts";
import { isSame, type StoredAnswer, toAnswers } from "../presentations/stored-answers.ts";
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

/** What was answered when ordering and is not, or not so, among the answers of the consultation. */
export function saidWhenOrdering(
  view: Answered,
  { answers }: Pick<OrderSafety, "answers">,
): SafetyLine[] {
  return safetyFindings
    .map((finding) => ({ finding, asked: latest(answers, finding) }))
    .filter(({ finding, asked }) => asked && !isRecorded(view, finding, asked.value))
    .map(({ finding, asked }) => safetyLine(view, asked, finding));
}

function isRecorded({ answers }: Answered, finding: SafetyFinding, value: AnswerValue): boolean {
  const recorded = answers[finding]?.value;
  return recorded !== undefined && isSame(value, recorded);
}

function latest(answers: readonly SafetyAnswer[], finding: SafetyFinding) {
  return answers.findLast((answer) => answer.finding === finding);
}

/**
 * What was said when ordering counts before what was said at the consultation, unless a sample was taken later.
 * Both are shown; nothing is ever taken for "no".
 */
function safetyLine(
  view: Answered,
  asked: SafetyAnswer | undefined,
  id: SafetyFinding,
): SafetyLine {
  const finding = findingsById[id];
  const recorded = view.answers[id];
  const isLater = asked && recorded && isTakenLater(recorded, asked);
  const said = [
    ...(asked ? [{ value: asked.value, when: `${asked.by}, ${asked.at.text}` }] : []),
    ...(recorded ? [{ value: recorded.value, when: whenRecorded(recorded) }] : []),
  ];
  const [first, second] = isLater ? said.toReversed() : said;
  const named = { finding: id, label: finding.label, question: finding.question };
  if (!first) return { ...named, ...withoutAnswer(view, id) };
  const differs = second && !isSame(first.value, second.value);
  return {
    ...named,
    standing: first.value === "unknown" ? "unknown" : "answered",
    answer: valueWords(finding, first.value),
    said: first.when,
    other: differs ? `${second.when}: ${words(id, second.value)}` : null,
    value: first.value,
  };
}

/** Of one day nobody knows the order: then the lower value counts, which is the safer of an eGFR or of platelets. */
function isTakenLater({ taken, value }: StoredAnswer, { at, value: said }: SafetyAnswer): boolean {
  if (!taken) return false;
  if (at.text.startsWith(dateText(taken))) return Number(value) < Number(said);
  return taken > at.iso.slice(0, 10);
}

function whenRecorded({ taken }: StoredAnswer): string {
  return taken ? `result, taken ${dateText(taken)}` : "at the consultation";
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
