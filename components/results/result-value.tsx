import { TriangleAlert } from "lucide-react";
import type { ResultView } from "@/lib/features/results/view";

/** Number and unit, and in words whether it is normal, where the value is not such a word: colour only repeats them. */
export function ResultValue({
  result,
}: {
  readonly result: Pick<ResultView, "value" | "abnormal" | "report">;
}) {
  const { value, abnormal, report } = result;
  if (value === null) return <span className="font-medium">Taken back</span>;
  return (
    <span className="font-medium">
      {value}
      {abnormal && !report ? (
        <span className="ml-2 font-semibold whitespace-nowrap text-urgent">
          <TriangleAlert
            aria-hidden
            className="mr-1 inline size-3.5 align-[-2px]"
            strokeWidth={2.25}
          />
          not normal
        </span>
      ) : null}
    </span>
  );
}
