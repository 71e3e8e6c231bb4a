import { type FindingId, isFindingId } from "../knowledge/findings.ts";
import { type InvestigationId, investigationsById } from "../knowledge/investigations.ts";
import { resultTests } from "../knowledge/result-tests.ts";
import { rules } from "../knowledge/rules.ts";
import { findingsRead } from "./rules-reading.ts";

/** What one of them shows, another of the same kind may show: the region and the contrast make no difference. */
const alike: readonly string[] = ["xr", "ct", "mri"];

const ofAnyImage: readonly string[] = ["bone_lesion_type", "bone_lesion_number", "sins", "bilsky"];

const images: readonly string[] = [...alike, "mri_or_ct", "nm", "us"];

export function isInvestigation(id: string): id is InvestigationId {
  return Object.hasOwn(investigationsById, id);
}

/** Whether this test gives this result; a blood test is one test, any MRI may show what an MRI shows. */
export function isResultOf(finding: string, test: InvestigationId): boolean {
  const { modality } = investigationsById[test];
  if (ofAnyImage.includes(finding)) return [...alike, "nm"].includes(modality);
  const own = isFindingId(finding) ? resultTests[finding] : undefined;
  if (own === undefined) return false;
  return (
    own === test || (alike.includes(modality) && investigationsById[own].modality === modality)
  );
}

/** Whether a scan or another image gives this result. */
export function isOfImage(finding: string): boolean {
  const own = isFindingId(finding) ? resultTests[finding] : undefined;
  return ofAnyImage.includes(finding) || (own !== undefined && isImage(own));
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
