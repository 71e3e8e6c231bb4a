import type { AdvisedInvestigation } from "../../clinical/engine/assessment.ts";
import {
  type InvestigationId,
  investigationsById,
} from "../../clinical/knowledge/investigations.ts";
import type { Modality } from "../../clinical/knowledge/model.ts";

const names: Readonly<Partial<Record<Modality, string>>> = {
  mri: "MRI",
  mri_or_ct: "MRI",
  ct: "CT",
  xr: "X-ray",
  nm: "the scan",
  biopsy: "biopsy",
};

/** "If MRI is not possible: CT whole spine"; null where the test has no alternative for this patient. */
export function insteadText({ id, instead }: AdvisedInvestigation): string | null {
  if (instead.length === 0) return null;
  const labels = instead.map((other) => investigationsById[other].label);
  return `If ${whatIsUnsafe(id, instead)} is not possible: ${labels.join("; ")}`;
}

/** The contrast alone where every alternative is the same kind of test without it. */
function whatIsUnsafe(id: InvestigationId, instead: readonly InvestigationId[]): string {
  const { modality, contrast } = investigationsById[id];
  const name = names[modality] ?? "it";
  if (contrast === null) return name;
  const sameKind = instead.every((other) => investigationsById[other].modality === modality);
  if (sameKind) return "contrast";
  return contrast === "iodinated" ? `${name} with contrast` : name;
}
