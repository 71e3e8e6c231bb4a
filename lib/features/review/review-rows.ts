import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import { findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { dayOf, dayOfColumn, momentOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { dueView } from "../follow-up/due-text.ts";
import { identitySelect, toPatientIdentity } from "../patients/to-patient-identity.ts";
import type { ReviewRow } from "./view.ts";

const reviewSelect = {
  id: true,
  tier: true,
  incomplete: true,
  reasons: true,
  recordedAt: true,
  openLoops: true,
  patient: { select: identitySelect },
  loops: {
    where: { closedAt: null },
    orderBy: [{ dueBy: "asc" }, { id: "asc" }],
    select: {
      title: true,
      dueAt: true,
      dueOn: true,
      dueBy: true,
      owner: { select: { name: true } },
    },
  },
} satisfies Prisma.PresentationSelect;

type Row = Prisma.PresentationGetPayload<{ select: typeof reviewSelect }>;

/** The presentations of these ids, in their order, as seen at `now`. */
export async function readReviewRows(
  tx: Tx,
  actor: Actor,
  shown: readonly { readonly id: string }[],
  now: Date,
): Promise<ReviewRow[]> {
  const ids = shown.map(({ id }) => id);
  const rows = await tx.presentation.findMany({
    where: { practiceId: actor.practiceId, id: { in: ids } },
    select: reviewSelect,
  });
  const rowOf = new Map(rows.map((row) => [row.id, toReviewRow(row, actor, now)]));
  return ids.flatMap((id) => rowOf.get(id) ?? []);
}

function toReviewRow(row: Row, { timeZone }: Actor, now: Date): ReviewRow {
  const [next] = row.loops;
  return {
    id: row.id,
    patient: toPatientIdentity(row.patient, dayOf(now, timeZone)),
    tier: row.tier as Tier | null,
    incomplete: row.incomplete,
    why: row.reasons.map((id) => (isFindingId(id) ? findingsById[id].label : id)),
    next: next
      ? {
          title: next.title,
          due: dueView({ ...next, dueOn: next.dueOn && dayOfColumn(next.dueOn) }, now, timeZone),
        }
      : null,
    owner: next?.owner?.name ?? null,
    recordedAt: momentOf(row.recordedAt, timeZone),
    openLoops: row.openLoops,
  };
}
