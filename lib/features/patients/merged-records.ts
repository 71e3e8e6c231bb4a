import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { momentOf, today } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { ownIdentitySelect, toOwnIdentity } from "./to-patient-identity.ts";
import type { MergedRecord } from "./view.ts";

/** The registrations of these ids, that were merged, with what is kept under each. */
export async function readMergedRecords(
  tx: Tx,
  { practiceId, timeZone }: Actor,
  ids: readonly string[],
): Promise<MergedRecord[]> {
  if (ids.length === 0) return [];
  const rows = await tx.patient.findMany({
    where: { practiceId, id: { in: [...ids] } },
    orderBy: { id: "asc" },
    select: {
      ...ownIdentitySelect,
      version: true,
      _count: { select: { presentations: true, loops: true } },
      events: {
        where: { kind: "merged" },
        orderBy: { version: "desc" },
        take: 1,
        select: { at: true, reason: true, by: { select: { name: true } } },
      },
    },
  });
  return rows.flatMap(({ version, _count: counts, events: [merge], ...patient }) =>
    merge
      ? {
          patient: toOwnIdentity(patient, today(timeZone)),
          version,
          at: momentOf(merge.at, timeZone),
          by: merge.by.name,
          reason: merge.reason ?? "",
          presentations: counts.presentations,
          loops: counts.loops,
        }
      : [],
  );
}
