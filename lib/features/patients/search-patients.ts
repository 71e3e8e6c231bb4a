import "server-only";
import { z } from "zod";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { readCursor, writeCursor } from "../../platform/cursor.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import type { Count, Page } from "../../platform/page.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { readPatientRows } from "./patient-rows.ts";
import { dayOrderOf } from "./schema.ts";
import { matching } from "./search-ranges.ts";
import { readSearchTerm, type SearchTerm } from "./search-term.ts";
import type { PatientRow } from "./view.ts";

const pageSize = 50;
/** Counting goes no further. */
const mostCounted = 1000;

/** The registration after whom a page begins: an id, for a name has no place in an address. */
const placeSchema = z.object({ id: z.uuid() });

interface Search {
  readonly term: string;
  readonly cursor?: string | null | undefined;
  readonly pageSize?: number;
}

/**
 * Patients by the beginning of a number, of a name in either order, or by date of birth, in the order
 * of their numbers or names. Those that were merged are found as the one that stays.
 */
export async function searchPatients(actor: Actor, search: Search): Promise<Page<PatientRow>> {
  requireAbility(actor, "patient.read");
  return inPractice(actor, (tx) => readSearchPage(tx, actor, search));
}

/** The same inside a transaction of the practice; for the bench, which times the statements alone. */
export async function readSearchPage(
  tx: Tx,
  actor: Actor,
  search: Search,
): Promise<Page<PatientRow>> {
  const size = search.pageSize ?? pageSize;
  const place = readCursor(search.cursor, placeSchema);
  const term = readSearchTerm(search.term, dayOrderOf(actor.guidelineProfile));
  const limit = size + 1;
  const found = await readPatientRows(
    tx,
    actor,
    matching(actor, { term, after: place?.id ?? null, limit }),
  );
  const shown = found.slice(0, size);
  const end = found.length > size ? shown.at(-1) : undefined;
  const all = place === null && !end;
  const count = all ? { value: found.length, capped: false } : await countOf(tx, actor, term);
  const rows = [...new Map(shown.map(({ row }) => [row.id, row])).values()];
  const patients = rows.map(({ id }) => id);
  await recordAudit(tx, actor, "patients.searched", "list", null, { by: term.by, patients });
  return {
    rows,
    next: end ? writeCursor({ id: end.foundId }) : null,
    first: place === null,
    count,
  };
}

async function countOf(tx: Tx, actor: Actor, term: SearchTerm): Promise<Count> {
  const counted = matching(actor, { term, after: null, limit: mostCounted + 1 });
  const [row] = await tx.$queryRaw<{ count: number }[]>(
    Prisma.sql`select count(*)::int as count from (${counted}) as counted`,
  );
  const count = row?.count ?? 0;
  return { value: Math.min(count, mostCounted), capped: count > mostCounted };
}
