import { acceptedUnits } from "@/lib/clinical/engine/convert-unit";
import { isOfImage, isResultOf } from "@/lib/clinical/engine/result-of-test";
import { type FindingId, findings, findingsById } from "@/lib/clinical/knowledge/findings";
import type { InvestigationId } from "@/lib/clinical/knowledge/investigations";
import { askedBeside, resultFindings } from "@/lib/features/results/result-findings";

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
  /** The test whose report can be entered here; "any" where it is to be chosen. */
  readonly report: InvestigationId | "any" | null;
  readonly fields: readonly EntryField[];
}

const notResults: readonly string[] = ["not_done", "unknown"];
const yesNo = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

const anyTest = "any" as const;

/** What can be entered, in the order of the catalogue; first what the order asked for, with its report. */
export function entryGroups(order: InvestigationId | null): EntryGroup[] {
  const beside = Object.values(askedBeside);
  const all = findings
    .map(({ id }) => id)
    .filter((id) => resultFindings.has(id) && !beside.includes(id));
  const ordered = all.filter((id) => order !== null && isResultOf(id, order));
  const others = all.filter((id) => !ordered.includes(id));
  const image = (id: FindingId) => !isNumber(id) && isOfImage(id);
  const groups = [
    { id: "ordered", title: "Of this order", ids: ordered, report: order },
    { id: "numbers", title: "Laboratory values", ids: others.filter(isNumber) },
    { id: "imaging", title: "Imaging", ids: others.filter(image) },
    { id: "more", title: "Other tests", ids: others.filter((id) => !isNumber(id) && !image(id)) },
    { id: "report", title: "The report of a test", ids: [], report: order ? null : anyTest },
  ];
  return groups
    .filter(({ ids, report }) => ids.length > 0 || report)
    .map(({ ids, report = null, ...group }) => ({
      ...group,
      report,
      fields: ids.flatMap(withBeside).map(entryField),
    }));
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

function withBeside(id: FindingId): FindingId[] {
  const asked = askedBeside[id];
  return asked ? [id, asked] : [id];
}

function isNumber(id: FindingId): boolean {
  return findingsById[id].kind === "number";
}
