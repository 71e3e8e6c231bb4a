import { Statements } from "@/components/calculators/statements";
import { Moment } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import type { ResultView } from "@/lib/features/results/view";
import { OrderReportWords } from "./order-report-words";
import { ResultValue } from "./result-value";
import { ReviewWords } from "./review-words";

interface Props {
  readonly result: ResultView;
  readonly presentationId: string;
  readonly mayCorrect: boolean;
  /** The loop in which it waits for a review, where this is not the page of that loop. */
  readonly reviewedIn?: string | null;
}

/** One result with everything it is read against: its range, what it was before, the order, who entered it. */
export function ResultItem({ result, presentationId, mayCorrect, reviewedIn = null }: Props) {
  const { id, label, arithmetic, meaning, earlier, order } = result;
  const correctable = mayCorrect && !result.replaced && result.value !== null;
  return (
    <li className="border-b border-line px-2 py-2">
      <div className="grid gap-x-6 gap-y-0.5 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
        <p>{label}</p>
        <div className="min-w-0">
          <p>
            <ResultValue result={result} />
          </p>
          <p className="text-sm text-quiet">{aboutWords(result)}</p>
          {arithmetic ? <p className="text-sm">{arithmetic}</p> : null}
          {result.report ? <OrderReportWords report={result.report} /> : null}
          {meaning.length > 0 ? <Statements statements={meaning} /> : null}
          {result.confirmed ? (
            <p className="text-sm">Value and unit confirmed by {result.recordedBy}.</p>
          ) : null}
          {result.replaces ? (
            <p className="text-sm">Corrected: it read {result.replaces}.</p>
          ) : null}
          {result.replaced ? (
            <p className="text-sm">Corrected later: it no longer counts.</p>
          ) : null}
          {order ? (
            <p className="text-sm font-medium">
              Answers the order “{order.title}”, which is {order.state.toLowerCase()}.
            </p>
          ) : null}
          {earlier.length > 0 ? (
            <p className="text-sm">
              <span className="text-quiet">Earlier: </span>
              {earlier.map(({ value, taken }) => `${value} (${taken})`).join("; ")}
            </p>
          ) : null}
          {reviewedIn ? (
            <p className="text-sm font-medium">
              Not reviewed:{" "}
              <TextLink href={`/results/${reviewedIn}`}>
                review<span className="sr-only"> {label}</span>
              </TextLink>
            </p>
          ) : null}
          {result.review ? <ReviewWords review={result.review} /> : null}
          <p className="text-sm text-quiet">
            entered by {result.recordedBy}, <Moment at={result.recordedAt} />
            {correctable ? (
              <span className="screen-only">
                {" · "}
                <TextLink href={`/presentations/${presentationId}/results/${id}`}>
                  Correct<span className="sr-only"> {label}</span>
                </TextLink>
              </span>
            ) : null}
          </p>
        </div>
      </div>
    </li>
  );
}

/** "8.8-10.4 mg/dL, laboratory · flag H · taken 05-Apr-2026" */
function aboutWords({ range, flag, takenOn }: ResultView): string {
  const taken = takenOn ? `taken ${takenOn}` : "nobody said when it was taken";
  return [range, flag && `flag ${flag}`, taken].filter((part) => part).join(" · ");
}
