import type { ResultView } from "@/lib/features/results/view";
import { ResultItem } from "./result-item";

interface Props {
  readonly results: readonly ResultView[];
  readonly presentationId: string;
  readonly mayCorrect: boolean;
}

/** Results, one after another. */
export function ResultItems({ results, presentationId, mayCorrect }: Props) {
  return (
    <ul className="border-t border-line">
      {results.map((result) => (
        <ResultItem key={result.id} {...{ presentationId, result, mayCorrect }} />
      ))}
    </ul>
  );
}
