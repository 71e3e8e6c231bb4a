import { adjustedCalcium } from "../../clinical/calculators/adjusted-calcium.ts";
import { henschke } from "../../clinical/calculators/henschke.ts";
import {
  henschkeItems,
  ng65Items,
  romanItems,
} from "../../clinical/calculators/items-of-patient.ts";
import type { Calculator } from "../../clinical/calculators/model.ts";
import { ng65 } from "../../clinical/calculators/ng65.ts";
import { roman } from "../../clinical/calculators/roman.ts";
import { sins } from "../../clinical/calculators/sins.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import { groupLabels } from "../../clinical/knowledge/group-labels.ts";
import { type GroupId, groups } from "../../clinical/knowledge/groups.ts";

/** The named groups a finding counts in, by name. */
export function groupsOf(finding: FindingId): string[] {
  const ids = Object.keys(groups) as GroupId[];
  return ids.filter((id) => members(id).includes(finding)).map((id) => groupLabels[id]);
}

/** The calculators that read a finding of the record. */
export function calculatorsOf(finding: FindingId): Calculator[] {
  return readBy.filter(({ findings }) => findings.includes(finding)).map(({ by }) => by);
}

const readBy: readonly { readonly by: Calculator; readonly findings: readonly FindingId[] }[] = [
  { by: henschke, findings: henschkeItems.flatMap(({ asks }) => asks) },
  { by: roman, findings: romanItems.flatMap(({ asks }) => asks) },
  { by: ng65, findings: ["back_pain_onset_age", ...ng65Items.flatMap(({ asks }) => asks)] },
  { by: adjustedCalcium, findings: ["calcium_total_mmol_l", "albumin_g_l"] },
  { by: sins, findings: ["pain_mechanical_instability"] },
];

function members(id: GroupId): readonly string[] {
  return groups[id];
}
