import { acceptedUnits } from "@/lib/clinical/engine/convert-unit";
import { type FindingId, findings, findingsById } from "@/lib/clinical/knowledge/findings";
import { type InvestigationId, investigationsById } from "@/lib/clinical/knowledge/investigations";
import { resultTests } from "@/lib/clinical/knowledge/result-tests";
import { resultFindings } from "@/lib/features/results/result-findings";

/** One result that can be entered, without what the browser does not need. */
export interface EntryField {
  readonly id: FindingId;
  readonly label: string;
  /** Of a number: none for a choice. */
  readonly units: readonly { readonly value: string; readonly label: string }[];
  /** "0.5 to 6 mmol/L" */
  readonly limits: string;
  /** Of a choice: none for a number. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface EntryGroup {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly EntryField[];
}

const notResults: readonly string[] = ["not_done", "unknown"];
const yesNo = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];
const imaging: readonly string[] = ["xr", "ct", "mri", "mri_or_ct", "nm", "us"];

/** What can be entered, in the order of the catalogue; first what the order asked for. */
export function entryGroups(order: string | null): EntryGroup[] {
  const all = findings.filter(({ id }) => resultFindings.has(id)).map(({ id }) => id);
  const ordered = all.filter((id) => order !== null && answers(id, order));
  const others = all.filter((id) => !ordered.includes(id));
  const groups = [
    { id: "ordered", title: "Of this order", ids: ordered },
    { id: "numbers", title: "Laboratory values", ids: others.filter(isNumber) },
    { id: "imaging", title: "Imaging", ids: others.filter((id) => !isNumber(id) && isImage(id)) },
    { id: "more", title: "Other tests", ids: others.filter((id) => !isNumber(id) && !isImage(id)) },
  ];
  return groups
    .filter(({ ids }) => ids.length > 0)
    .map(({ ids, ...group }) => ({ ...group, fields: ids.map(entryField) }));
}

export function entryField(id: FindingId): EntryField {
  const { label, kind, options = [], min, max, unit } = findingsById[id];
  return {
    id,
    label,
    units: (acceptedUnits(id) ?? []).map(({ ucum, label: words }) => ({
      value: ucum,
      label: words,
    })),
    limits: isNumber(id) ? `${min} to ${max} ${unit}` : "",
    options: kind === "tri" ? yesNo : options.filter(({ value }) => !notResults.includes(value)),
  };
}

/** A blood test is one test; any MRI may show what an MRI shows. */
function answers(id: FindingId, order: string): boolean {
  const test = resultTests[id];
  if (test === undefined) return false;
  const ordered = investigationsById[order as InvestigationId];
  const { modality } = investigationsById[test];
  return test === order || (imaging.includes(modality) && ordered?.modality === modality);
}

function isNumber(id: FindingId): boolean {
  return findingsById[id].kind === "number";
}

function isImage(id: FindingId): boolean {
  const test = resultTests[id];
  return test === undefined || imaging.includes(investigationsById[test].modality);
}
