import { findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { orderReportLabel, reportedTest } from "./order-report.ts";
import { isScoreId, scores } from "./scores.ts";

/** What a result is called; an id that the catalogue no longer has, by itself. */
export function resultLabel(finding: string): string {
  if (isFindingId(finding)) return findingsById[finding].label;
  const test = reportedTest(finding);
  if (test) return orderReportLabel(test);
  return isScoreId(finding) ? scores[finding].title : finding;
}

const named = 3;

const toReview = "Result to review: ";

/** What results a loop that was opened for their review is about; the title itself of an order. */
export function titleWithoutReview(title: string): string {
  return title.startsWith(toReview) ? title.slice(toReview.length) : title;
}

/** "Result to review: ESR result, CRP result and 2 more" */
export function followUpTitle(findings: readonly string[]): string {
  const labels = findings.slice(0, named).map(resultLabel);
  const more = findings.length - labels.length;
  return `${toReview}${labels.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
