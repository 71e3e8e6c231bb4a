"use client";

import { withoutBrackets } from "@/components/ui/without-brackets";
import { answerWord, type Entered, isSettled } from "./progress";
import { type Question, questionAnchor } from "./question";

interface Props {
  readonly questions: readonly Question[];
  /** "65 y", from the registration. */
  readonly age: string;
  /** null: not known in this browser, so nothing is counted. */
  readonly entered: Entered | null;
}

const line = "flex min-h-6 items-center justify-between gap-3 border-b border-line hover:bg-sunken";

/** The 17 safety items with their answers so far. Their places never move while someone types. */
export function SafetyList({ questions, age, entered }: Props) {
  const total = questions.length + 1;
  return (
    <section aria-labelledby="safety-list-title">
      <div className="mb-1 flex justify-between gap-4">
        <h2 id="safety-list-title" className="font-semibold">
          Minimum safety set
        </h2>
        {entered ? (
          <p>
            {questions.filter((question) => isSettled(question, entered)).length + 1} of {total}{" "}
            answered
          </p>
        ) : null}
      </div>
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <a href={`#${questionAnchor(question.id)}`} className={line}>
              <span>{withoutBrackets(question.label)}</span>
              {entered ? <Answer question={question} entered={entered} /> : null}
            </a>
          </li>
        ))}
        <li className={line}>
          <span>Age</span>
          <span className="text-quiet">{age}</span>
        </li>
      </ul>
    </section>
  );
}

function Answer({ question, entered }: { readonly question: Question; readonly entered: Entered }) {
  const look = isSettled(question, entered) ? "text-quiet" : "font-semibold";
  return <span className={`whitespace-nowrap ${look}`}>{answerWord(question, entered)}</span>;
}
