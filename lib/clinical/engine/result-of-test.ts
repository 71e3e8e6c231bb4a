import { type FindingId, isFindingId } from "../knowledge/findings.ts";
import {
  type InvestigationId,
  investigations,
  investigationsById,
} from "../knowledge/investigations.ts";
import { resultTests, testsOfResult } from "../knowledge/result-tests.ts";
import { rules } from "../knowledge/rules.ts";
import { findingsRead } from "./rules-reading.ts";

/** Read off an image of the spine, as the catalogue's own findings of a lesion are. */
const scoresOfImages: readonly string[] = ["sins", "bilsky"];

const images: readonly string[] = ["xr", "ct", "mri", "mri_or_ct", "nm", "us"];

/** What the report of a test is kept as, beside the findings of the catalogue. */
export type OrderReportId = `report_${InvestigationId}`;

export function orderReportId(test: InvestigationId): OrderReportId {
  return `report_${test}`;
}

export function isInvestigation(id: string): id is InvestigationId {
  return Object.hasOwn(investigationsById, id);
}

/** Whether this test gives this result: its report always, a finding where the table says so. */
export function isResultOf(finding: string, test: InvestigationId): boolean {
  if (finding === orderReportId(test)) return true;
  const id = scoresOfImages.includes(finding) ? "bone_lesion_type" : finding;
  if (!isFindingId(id)) return false;
  return resultTests[id] === test || (testsOfResult[id] ?? []).includes(test);
}

/** Whether a scan or another image gives this result. */
export function isOfImage(finding: string): boolean {
  return investigations.some(({ id }) => isImage(id) && isResultOf(finding, id));
}

export function isImage(test: InvestigationId): boolean {
  return images.includes(investigationsById[test].modality);
}

/** Whether the rule reads a result that this test gives: then it may ask for the test again. */
export function readsResultOf(ruleId: string, test: InvestigationId): boolean {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) return false;
  return [...findingsRead(rule).keys()].some((finding: FindingId) => isResultOf(finding, test));
}
