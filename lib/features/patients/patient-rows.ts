import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { momentOf, today } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { type OwnIdentity, toOwnIdentity } from "./to-patient-identity.ts";
import type { PatientRow } from "./view.ts";

interface Row extends OwnIdentity {
  /** The registration that was found: another one where it was merged into the patient shown. */
  foundId: string;
  foundNumber: string;
  tier: Tier | null;
  recordedAt: Date | null;
  openLoops: number | null;
}

export interface FoundPatient {
  readonly foundId: string;
  readonly row: PatientRow;
}

/** The patients as which the registrations that match are shown, in their order, with their latest presentation. */
export async function readPatientRows(
  tx: Tx,
  { practiceId, timeZone }: Actor,
  matching: Prisma.Sql,
): Promise<FoundPatient[]> {
  const rows = await tx.$queryRaw<Row[]>(Prisma.sql`
    with found as materialized (
      ${matching}
    ), record as (
      select shown, shown as id from found
      union
      select merged_into_id, id from patient
      where practice_id = ${practiceId}::uuid and merged_into_id in (select shown from found)
    ), latest as (
      select distinct on (record.shown) record.shown, tier, recorded_at,
             sum(open_loops) over (partition by record.shown)::int as open_loops
      from record join presentation on presentation.patient_id = record.id
      where presentation.practice_id = ${practiceId}::uuid
      order by record.shown, recorded_at desc, presentation.id desc
    )
    select patient.id, patient.number, family_name as "familyName", given_names as "givenNames",
           date_of_birth as "dateOfBirth", sex_at_birth as "sexAtBirth",
           deceased_on as "deceasedOn", fictional, found.id as "foundId",
           found.number as "foundNumber", latest.tier, latest.recorded_at as "recordedAt",
           latest.open_loops as "openLoops"
    from found
    join patient on patient.practice_id = ${practiceId}::uuid and patient.id = found.shown
    left join latest on latest.shown = found.shown
    order by found.key, found.id`);
  const day = today(timeZone);
  return rows.map(({ foundId, foundNumber, tier, recordedAt, openLoops, ...patient }) => ({
    foundId,
    row: {
      ...toOwnIdentity(patient, day),
      foundAs: foundNumber === patient.number ? null : foundNumber,
      latestTier: tier,
      latestRecordedAt: recordedAt && momentOf(recordedAt, timeZone),
      openLoops: openLoops ?? 0,
    },
  }));
}
