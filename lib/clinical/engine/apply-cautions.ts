import { type Caution, cautions } from "../knowledge/cautions.ts";
import { type InvestigationId, investigationsById } from "../knowledge/investigations.ts";
import type { CautionAffects, InvestigationShape } from "../knowledge/model.ts";
import type { Facts } from "./facts.ts";
import { standingOf } from "./standing.ts";

/** Cautions that hold once the rules have spoken: `facts.assessed` is what they said. */
export function applyCautions(facts: Facts): Caution[] {
  return cautions.filter((caution) => standingOf(caution.when, facts).now);
}

export function isAffected(test: InvestigationId, caution: Caution): boolean {
  const investigation = investigationsById[test];
  return caution.affects.some((affects) => touches(affects, investigation));
}

/** What the second pass asks about the advised tests. */
export function needsOf(tests: readonly InvestigationId[]): Set<"mri" | "ct_contrast"> {
  const advised = tests.map((test) => investigationsById[test]);
  const needs = new Set<"mri" | "ct_contrast">();
  if (advised.some((test) => touches("mri", test))) needs.add("mri");
  if (advised.some((test) => touches("ct_contrast", test))) needs.add("ct_contrast");
  return needs;
}

function touches(affects: CautionAffects, { modality, contrast }: InvestigationShape): boolean {
  if (affects === "gadolinium") return contrast === "gadolinium";
  if (affects === "ct_contrast") return contrast === "iodinated";
  if (modality === "mri_or_ct") return affects === "mri" || affects === "ct";
  return affects === modality;
}
