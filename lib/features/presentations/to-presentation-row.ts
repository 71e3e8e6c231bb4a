import type { Prisma } from "../../../prisma/generated/client.ts";
import { conditionLabels } from "../../clinical/knowledge/conditions.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import { momentOf } from "../../platform/dates.ts";
import type { PresentationRow } from "./view.ts";

export const presentationRowSelect = {
  id: true,
  recordedAt: true,
  tier: true,
  incomplete: true,
  conditions: true,
  recordedBy: { select: { name: true } },
} satisfies Prisma.PresentationSelect;

type Row = Prisma.PresentationGetPayload<{ select: typeof presentationRowSelect }>;

const labels: Readonly<Record<string, string>> = conditionLabels;

export function toPresentationRow(row: Row, timeZone: string): PresentationRow {
  return {
    id: row.id,
    recordedAt: momentOf(row.recordedAt, timeZone),
    recordedBy: row.recordedBy.name,
    tier: row.tier as Tier | null,
    incomplete: row.incomplete,
    conditions: row.conditions.slice(0, 3).map((id) => labels[id] ?? id),
  };
}
