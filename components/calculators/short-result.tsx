import type { Result } from "@/lib/clinical/calculators/model";
import { resultWords } from "./result-words";

/** On a narrow screen the result stays in sight below the form; the panel says it to screen readers. */
export function ShortResult({ result }: { readonly result: Result }) {
  return (
    <p
      aria-hidden="true"
      className="sticky bottom-0 -mx-4 border-t border-control bg-surface px-4 py-2.5 font-semibold lg:hidden print:hidden"
    >
      {resultWords(result)}
      {result.state === "range" ? (
        <span className="font-normal text-quiet"> · a range, items are missing</span>
      ) : null}
    </p>
  );
}
