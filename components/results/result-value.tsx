import { TriangleAlert } from "lucide-react";
import type { ResultView } from "@/lib/features/results/view";

/** Number and unit, and in words whether it is normal: colour only repeats them. */
export function ResultValue({
  result,
}: {
  readonly result: Pick<ResultView, "value" | "abnormal">;
}) {
  const { value, abnormal } = result;
  if (value === null) return <span className="font-medium">Taken back</span>;
  return (
    <span className="font-medium">
      {value}
      {abnormal ? (
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
