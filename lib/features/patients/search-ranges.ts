import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import type { NameReading, SearchTerm } from "./search-term.ts";

/** Sorts after every text with the same beginning. */
const last = "\u{10FFFF}";

interface Walk {
  /** By what the list is ordered: the index that is walked. */
  readonly key: Prisma.Sql;
  readonly ranges: readonly Prisma.Sql[];
}

/** The parts of the register that match. Comparisons only, no LIKE: those may use the index under row-level security. */
function walkOf(term: SearchTerm, row: Prisma.Sql): Walk {
  const byName = Prisma.sql`search_name`;
  switch (term.by) {
    case "everyone":
      return { key: byName, ranges: [Prisma.sql`true`] };
    case "number": {
      const number = Prisma.sql`${row}.number`;
      const range = Prisma.sql`${number} >= ${term.prefix} and ${number} < ${term.prefix + last}`;
      return { key: Prisma.sql`number`, ranges: [range] };
    }
    case "date of birth":
      return { key: byName, ranges: [Prisma.sql`${row}.date_of_birth = ${term.day}::date`] };
    case "name":
      return { key: byName, ranges: term.readings.map((reading) => named(reading, row)) };
  }
}

function named({ family, given }: NameReading, row: Prisma.Sql): Prisma.Sql {
  const name = Prisma.sql`${row}.search_name`;
  const range = Prisma.sql`${name} >= ${family} and ${name} < ${family + last}`;
  if (given === "") return range;
  const second = Prisma.sql`split_part(${name}, ',', 2)`;
  return Prisma.sql`${range} and ${second} >= ${given} and ${second} < ${given + last}`;
}

interface Wanted {
  readonly term: SearchTerm;
  /** The registration after whom the page begins: an id. */
  readonly after: string | null;
  readonly limit: number;
}

/**
 * The registrations that match, in order: `id`, `key`, `number`, and `shown`, whom it is shown as. One that was
 * merged counts only where the one that stays does not match by itself.
 */
export function matching(actor: Actor, { term, after, limit }: Wanted): Prisma.Sql {
  const { practiceId } = actor;
  const { key, ranges } = walkOf(term, Prisma.sql`patient`);
  const others = Prisma.join(walkOf(term, Prisma.sql`other`).ranges, " or ");
  const own = Prisma.sql`patient.merged_into_id is null`;
  const moved = Prisma.sql`patient.merged_into_id is not null and not exists (
    select from patient other
    where other.practice_id = ${practiceId}::uuid
      and (other.id = patient.merged_into_id
        or (other.merged_into_id = patient.merged_into_id and other.id < patient.id))
      and (${others}))`;
  const start = after
    ? Prisma.sql`and (patient.${key}, patient.id) > (
        select place.${key}, place.id from patient place
        where place.practice_id = ${practiceId}::uuid and place.id = ${after}::uuid)`
    : Prisma.empty;
  const whose = term.by === "everyone" ? [own] : [own, moved];
  const parts = whose.flatMap((which) =>
    ranges.map(
      (range) => Prisma.sql`(
        select patient.id, patient.${key} as key, patient.number,
               coalesce(patient.merged_into_id, patient.id) as shown
        from patient where patient.practice_id = ${practiceId}::uuid and ${which} and ${range} ${start}
        order by patient.${key}, patient.id limit ${limit})`,
    ),
  );
  return Prisma.sql`
    select * from (${Prisma.join(parts, " union ")}) as found order by key, id limit ${limit}`;
}
