import type { Calculator, Result } from "@/lib/clinical/calculators/model";
import { resultWords } from "./result-words";
import { Statements } from "./statements";

interface Props {
  readonly calculator: Calculator;
  readonly result: Result;
}

/** What comes out: the score and what it means, its range, what is missing, or what is not accepted. */
export function ResultPanel({ calculator, result }: Props) {
  return (
    <section
      aria-labelledby="result-title"
      className={`self-start border bg-surface px-4 py-3 lg:sticky lg:top-4 ${result.state === "complete" ? "border-line" : "border-dashed border-control"}`}
    >
      <h2 id="result-title" className="text-sm text-quiet">
        Result
      </h2>
      <div role="status">
        <p className="text-xl font-semibold">{resultWords(result)}</p>
        {result.state === "range" ? (
          <p className="text-sm">A range, not a score: {missingWords(result.missing.length)}.</p>
        ) : null}
      </div>
      <Details calculator={calculator} result={result} />
    </section>
  );
}

function Details({ calculator, result }: Props) {
  if (result.state === "problem") {
    return (
      <ul className="mt-2 space-y-1">
        {result.problems.map(({ field, text }) => (
          <li key={field + text} className="font-medium text-emergency">
            {text}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="mt-2 space-y-3">
      {"meaning" in result ? <Statements statements={result.meaning} /> : null}
      {"missing" in result && result.missing.length > 0 ? (
        <Missing calculator={calculator} missing={result.missing} />
      ) : null}
    </div>
  );
}

function Missing({
  calculator,
  missing,
}: {
  readonly calculator: Calculator;
  readonly missing: readonly string[];
}) {
  const labels = missing.map((id) => calculator.inputs.find((input) => input.id === id)?.label);
  if (labels.length > 9) return <p className="text-sm">{missingWords(labels.length)}.</p>;
  return (
    <div className="text-sm">
      <p>Not answered:</p>
      <ul className="list-disc pl-5">
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </div>
  );
}

function missingWords(count: number): string {
  return count === 1 ? "1 item is not answered" : `${count} items are not answered`;
}
