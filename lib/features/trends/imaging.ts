import { type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";

/** What imaging showed, as results of the catalogue: events on the axis, never points of a line. */
export const imagingFindings: readonly FindingId[] = [
  "xr_spine_result",
  "ct_spine_result",
  "mri_spine_result",
  "bone_scan_result",
  "ct_abdomen_result",
];

/** "MRI spine result: Suspicious lesion" */
export function imagingText(finding: FindingId, coded: string): string {
  const { label, options } = findingsById[finding];
  return `${label}: ${options?.find(({ value }) => value === coded)?.label ?? coded}`;
}
