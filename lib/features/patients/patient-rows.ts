import "server-only";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { momentOf, today } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { identitySelect, toPatientIdentity } from "./to-patient-identity.ts";
import type { PatientRow } from "./view.ts";

/** The patients of these ids, in their order, with their latest presentation. */
export async function readPatientRows(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<PatientRow[]> {
  if (ids.length === 0) return [];
  const { practiceId, timeZone } = actor;
  const patients = await tx.patient.findMany({
    where: { practiceId, id: { in: [...ids] } },
    select: identitySelect,
  });
  const latest = await tx.$queryRaw<Latest[]>`
    with record as (
      select id as shown, id from unnest(${[...ids]}::uuid[]) as id
      union all
      select merged_into_id, id from patient
      where practice_id = ${practiceId}::uuid and merged_into_id = any (${[...ids]}::uuid[])
    )
    select distinct on (record.shown) record.shown, tier, recorded_at,
           sum(open_loops) over (partition by record.shown)::int as open_loops
    from record join presentation on presentation.patient_id = record.id
    where presentation.practice_id = ${practiceId}::uuid
    order by record.shown, recorded_at desc, presentation.id desc`;
  const latestOf = new Map(latest.map((row) => [row.shown, row]));
  const patientOf = new Map(patients.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const patient = patientOf.get(id);
    if (!patient) return [];
    const row = latestOf.get(id);
    return {
      ...toPatientIdentity(patient, today(timeZone)),
      latestTier: row?.tier ?? null,
      latestRecordedAt: row ? momentOf(row.recorded_at, timeZone) : null,
      openLoops: row?.open_loops ?? 0,
    };
  });
}

interface Latest {
  shown: string;
  tier: Tier | null;
  recorded_at: Date;
  open_loops: number;
}
