import { Prisma } from "../../../prisma/generated/client.ts";
import type { Tx } from "../../platform/db.ts";

/** One alarm of a list, whose rows of one patient stand together. */
export interface Placed {
  readonly id: string;
  readonly patientId: string;
  /** Name; null for nobody. */
  readonly responsible: string | null;
  readonly rank: number;
  readonly at: Date;
}

/** The first alarm of the last patient of a page. */
export interface Place {
  readonly rank: number;
  readonly at: string;
  readonly id: string;
}

interface Listing {
  /** `from … where …` of the alarms. */
  readonly from: Prisma.Sql;
  /** What nobody has seen stands before what somebody has. */
  readonly unseenFirst: boolean;
  /** How many patients. */
  readonly size: number;
  /** Only the patients beyond it; null for the first page. */
  readonly beyond?: Place | null;
}

/** The alarms by tier and due time; a patient stands where the first of their alarms does, with all of them. */
export function placeByPatient(
  tx: Tx,
  { from, unseenFirst, size, beyond }: Listing,
): Promise<Placed[]> {
  const seenLast = unseenFirst ? Prisma.sql`alarm.receipt_at is not null,` : Prisma.empty;
  const onlyBeyond = beyond
    ? Prisma.sql`where (rank, at, id)
        > (${beyond.rank}::smallint, ${beyond.at}::timestamptz, ${beyond.id}::uuid)`
    : Prisma.empty;
  return tx.$queryRaw<Placed[]>(Prisma.sql`
    with found as (
      select alarm.id, alarm.patient_id, responsible.name as responsible,
             alarm.tier_rank as rank, alarm.due_by as at,
             row_number() over (
               order by ${seenLast} alarm.tier_rank, alarm.due_by, alarm.id) as place
      ${from}),
    first as (
      select distinct on (patient_id) patient_id, place, rank, at, id from found
      order by patient_id, place),
    shown as (select patient_id, place from first ${onlyBeyond} order by place limit ${size})
    select found.id, found.patient_id as "patientId", found.responsible, found.rank, found.at
    from found join shown on shown.patient_id = found.patient_id
    order by shown.place, found.place`);
}

/** The same rows, patient by patient. */
export function groupByPatient(placed: readonly Placed[]): Placed[][] {
  return [...Map.groupBy(placed, ({ patientId }) => patientId).values()];
}
