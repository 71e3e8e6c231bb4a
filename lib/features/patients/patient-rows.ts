import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { momentOf, today } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { type OwnIdentity, toOwnIdentity } from "./to-patient-identity.ts";
import type { PatientRow } from "./view.ts";

export interface Found {
  id: string;
  /** The patient that is shown: another one where this one was merged. */
  shown: string;
}

interface Row extends OwnIdentity {
  foundNumber: string;
  tier: Tier | null;
  recordedAt: Date | null;
  openLoops: number | null;
}

/** The patients that were found, in their order, with their latest presentation; each once. */
export async function readPatientRows(
  tx: Tx,
  { practiceId, timeZone }: Actor,
  found: readonly Found[],
): Promise<PatientRow[]> {
  const first = [...new Map(found.toReversed().map((one) => [one.shown, one])).values()].reverse();
  if (first.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>(Prisma.sql`
    with page as (
      select * from unnest(
        ${first.map(({ id }) => id)}::uuid[], ${first.map(({ shown }) => shown)}::uuid[]
      ) with ordinality as page (found_id, id, place)
    ), record as (
      select id as shown, id from page
      union all
      select merged_into_id, id from patient
      where practice_id = ${practiceId}::uuid and merged_into_id in (select id from page)
    ), latest as (
      select distinct on (record.shown) record.shown, tier, recorded_at,
             sum(open_loops) over (partition by record.shown)::int as open_loops
      from record join presentation on presentation.patient_id = record.id
      where presentation.practice_id = ${practiceId}::uuid
      order by record.shown, recorded_at desc, presentation.id desc
    )
    select patient.id, patient.number, family_name as "familyName", given_names as "givenNames",
           date_of_birth as "dateOfBirth", sex_at_birth as "sexAtBirth",
           deceased_on as "deceasedOn", fictional,
           (select number from patient found
            where found.practice_id = ${practiceId}::uuid and found.id = page.found_id
           ) as "foundNumber",
           latest.tier, latest.recorded_at as "recordedAt", latest.open_loops as "openLoops"
    from page
    join patient on patient.practice_id = ${practiceId}::uuid and patient.id = page.id
    left join latest on latest.shown = page.id
    order by page.place`);
  const day = today(timeZone);
  return rows.map(({ foundNumber, tier, recordedAt, openLoops, ...patient }) => ({
    ...toOwnIdentity(patient, day),
    foundAs: foundNumber === patient.number ? null : foundNumber,
    latestTier: tier,
    latestRecordedAt: recordedAt && momentOf(recordedAt, timeZone),
    openLoops: openLoops ?? 0,
  }));
}
