import { investigationsById } from "../../lib/clinical/knowledge/investigations.ts";
import type { Expected } from "./expected-assessment.ts";

/** What the cautions ask about the rules' answer, as parameters of their library. */
export function secondPass({ suspected, wanted }: Expected): Record<string, readonly string[]> {
  const tests = wanted.map((id) => investigationsById[id as keyof typeof investigationsById]);
  const needs = [
    ...(tests.some(({ modality }) => modality === "mri" || modality === "mri_or_ct")
      ? ["mri"]
      : []),
    ...(tests.some(({ contrast }) => contrast === "iodinated") ? ["ct_contrast"] : []),
  ];
  return { suspected, needs };
}
