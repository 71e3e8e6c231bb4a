import { isOfImage } from "../../clinical/engine/result-of-test.ts";
import { findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";

interface Ordered {
  readonly finding: string;
  /** The order it answers; null for none. */
  readonly loopId?: string | null;
  readonly takenOn: string | null;
}

/**
 * The results of a finding, of which one may stand for another: what one image showed is not undone by that of another
 * order, which may be of another region. Without an order every image stands for itself; values in numbers are one
 * series, whoever ordered them. The latest series first.
 */
export function seriesOf<Row extends Ordered>(rows: readonly Row[]): (readonly Row[])[] {
  if (!rows.some(({ finding }) => isCodedImage(finding))) return [rows];
  const latestFirst = rows.toSorted((a, b) => (b.takenOn ?? "").localeCompare(a.takenOn ?? ""));
  return [...Map.groupBy<unknown, Row>(latestFirst, (row) => row.loopId ?? row).values()];
}

function isCodedImage(finding: string): boolean {
  return isFindingId(finding) && findingsById[finding].kind !== "number" && isOfImage(finding);
}
