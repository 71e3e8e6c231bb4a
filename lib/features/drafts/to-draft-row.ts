import { randomUUID } from "node:crypto";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { momentOf, today } from "../../platform/dates.ts";
import { identitySelect, toPatientIdentity } from "../patients/to-patient-identity.ts";
import { isAboveRoutine } from "./untouched.ts";
import type { DraftRow } from "./view.ts";

export const draftRowSelect = {
  id: true,
  patient: { select: identitySelect },
  patientId: true,
  presentationId: true,
  tier: true,
  tierRank: true,
  incomplete: true,
  authorId: true,
  author: { select: { name: true } },
  startedAt: true,
  touchedAt: true,
} satisfies Prisma.DraftSelect;

type Row = Prisma.DraftGetPayload<{ select: typeof draftRowSelect }>;

export function toDraftRow(row: Row, { id: userId, timeZone }: Actor): DraftRow {
  return {
    id: row.id,
    patient: toPatientIdentity(row.patient, today(timeZone)),
    keptUnder: row.patientId,
    presentationId: row.presentationId,
    tier: row.tier as Tier | null,
    incomplete: row.incomplete,
    author: row.author.name,
    mine: row.authorId === userId,
    started: momentOf(row.startedAt, timeZone),
    touched: momentOf(row.touchedAt, timeZone),
    needsReason: isAboveRoutine(row),
    discardKey: randomUUID(),
  };
}
