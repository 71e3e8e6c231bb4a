import "server-only";
import { z } from "zod";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { cappedCount } from "../../platform/capped-count.ts";
import { readCursor, writeCursor } from "../../platform/cursor.ts";
import { inPractice } from "../../platform/db.ts";
import type { Page } from "../../platform/page.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { readPatientRows } from "./patient-rows.ts";
import { dayOrderOf } from "./schema.ts";
import { readSearchTerm, type SearchTerm } from "./search-term.ts";
import type { PatientRow } from "./view.ts";

const pageSize = 50;
/** Sorts after every text with the same beginning. */
const last = "\u{10FFFF}";

/** The patient after whom a page begins: an id, for a name has no place in an address. */
const placeSchema = z.object({ id: z.uuid() });

interface Search {
  readonly term: string;
  readonly cursor?: string | null | undefined;
  readonly pageSize?: number;
}

/** Patients by number, by the beginning of "family" or "family, given", or by date of birth; in the order of their names. */
export async function searchPatients(actor: Actor, search: Search): Promise<Page<PatientRow>> {
  requireAbility(actor, "patient.read");
  const size = search.pageSize ?? pageSize;
  const place = readCursor(search.cursor, placeSchema);
  const term = readSearchTerm(search.term, dayOrderOf(actor.guidelineProfile));
  const from = Prisma.sql`from patient where practice_id = ${actor.practiceId}::uuid ${matching(term)}`;

  return inPractice(actor, async (tx) => {
    const found = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
      select id ${from} ${after(actor, place)} order by search_name, id limit ${size + 1}`);
    const shown = found.slice(0, size);
    const end = found.length > size ? shown.at(-1) : undefined;
    const ids = shown.map(({ id }) => id);
    const rows = await readPatientRows(tx, actor, ids);
    const count = await cappedCount(tx, from);
    await recordAudit(tx, actor, "patients.searched", "list", null, { by: term.by, patients: ids });
    return {
      rows,
      next: end ? writeCursor({ id: end.id }) : null,
      first: place === null,
      count,
    };
  });
}

/** Comparisons only, no LIKE: those may use the index under row-level security. */
function matching(term: SearchTerm): Prisma.Sql {
  switch (term.by) {
    case "everyone":
      return Prisma.empty;
    case "number":
      return Prisma.sql`and number >= ${term.prefix} and number < ${term.prefix + last}`;
    case "date of birth":
      return Prisma.sql`and date_of_birth = ${term.day}::date`;
    case "name":
      return Prisma.sql`and search_name >= ${term.family} and search_name < ${term.family + last}
        and split_part(search_name, ',', 2) >= ${term.given}
        and split_part(search_name, ',', 2) < ${term.given + last}`;
  }
}

function after({ practiceId }: Actor, place: z.output<typeof placeSchema> | null): Prisma.Sql {
  if (!place) return Prisma.empty;
  return Prisma.sql`and (search_name, id) > (
    select search_name, id from patient where practice_id = ${practiceId}::uuid and id = ${place.id}::uuid)`;
}
