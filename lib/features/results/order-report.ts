import { isInvestigation, orderReportId } from "../../clinical/engine/result-of-test.ts";
import {
  type InvestigationId,
  investigationsById,
} from "../../clinical/knowledge/investigations.ts";

/**
 * What the report of a test says, as whoever enters it read it: for every test that can be ordered, also where the
 * catalogue has no finding for what it shows. No rule reads it.
 */
export const reportReadings = ["normal", "not_normal", "serious"] as const;
export type ReportReading = (typeof reportReadings)[number];

export const reportReadingLabels: Readonly<Record<ReportReading, string>> = {
  normal: "Normal",
  not_normal: "Not normal",
  serious: "Serious",
};

/** The test that a kept result is the report of; null for every other result. */
export function reportedTest(finding: string): InvestigationId | null {
  const test = finding.replace(/^report_/, "");
  return isInvestigation(test) && finding === orderReportId(test) ? test : null;
}

/** "Report: Urine culture" */
export function orderReportLabel(test: InvestigationId): string {
  return `Report: ${investigationsById[test].shortLabel}`;
}

export function isReportReading(coded: string | null): coded is ReportReading {
  const known: readonly (string | null)[] = reportReadings;
  return known.includes(coded);
}

/** To be reviewed as an emergency's result is, whatever the tier: no rule can raise that. */
export function isSeriousReport(finding: string, coded: string | null): boolean {
  return reportedTest(finding) !== null && coded === "serious";
}

export interface OrderReportView {
  /** null where none was typed. */
  readonly text: string | null;
}

/** null for every other result, and where the report was taken back. */
export function orderReportView({
  finding,
  coded,
  parts,
}: {
  readonly finding: string;
  readonly coded: string | null;
  readonly parts: unknown;
}): OrderReportView | null {
  if (reportedTest(finding) === null || coded === null) return null;
  return { text: (parts as { text?: string } | null)?.text ?? null };
}
