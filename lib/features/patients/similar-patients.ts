import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { today } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { type Likeness, likenessOf, swappedDay, type Traits } from "./likeness.ts";
import { foldName } from "./search-name.ts";
import { searchNumberOf } from "./search-number.ts";
import { identitySelect, toPatientIdentity } from "./to-patient-identity.ts";
import type { SimilarPatients } from "./view.ts";

const shown = 5;
/** More than are born on one day into the largest practice, unless a day stands for "not known". */
const mostOfADay = 400;
const mostOfAName = 50;
const last = "\u{10FFFF}";

interface Found {
  id: string;
  staysId: string;
  searchName: string;
  born: string;
  searchNumber: string;
}

interface Looking {
  readonly traits: Traits;
  /** Ids that are this person. */
  readonly except: readonly string[];
  readonly atLeast: Likeness["strength"];
}

export function traitsOf(typed: {
  readonly familyName: string;
  readonly givenNames: string;
  readonly dateOfBirth: string | null;
  readonly number: string;
}): Traits {
  return {
    family: foldName(typed.familyName),
    given: foldName(typed.givenNames),
    dateOfBirth: typed.dateOfBirth,
    number: searchNumberOf(typed.number),
  };
}

/** Part of a larger read: who may be the same person, the likeliest first. Of merged ones the one that stays. */
export async function readSimilarPatients(
  tx: Tx,
  actor: Actor,
  { traits, except, atLeast }: Looking,
): Promise<SimilarPatients> {
  const alike = new Map<string, Likeness>();
  for (const candidate of await readCandidates(tx, actor, traits)) {
    const likeness = likenessOf(traits, traitsOfFound(candidate));
    const before = alike.get(candidate.staysId)?.strength ?? 0;
    if (except.includes(candidate.staysId) || likeness.strength < atLeast) continue;
    if (likeness.strength > before) alike.set(candidate.staysId, likeness);
  }
  const ranked = [...alike].toSorted(([, a], [, b]) => b.strength - a.strength);
  const listed = new Map(ranked.slice(0, shown));
  const rows = await tx.patient.findMany({
    where: { practiceId: actor.practiceId, id: { in: [...listed.keys()] } },
    select: identitySelect,
  });
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const found = [...listed].flatMap(([id, { why }]) => {
    const row = rowOf.get(id);
    return row ? { patient: toPatientIdentity(row, today(actor.timeZone)), why } : [];
  });
  return { found, more: ranked.length - listed.size, lookedBy: lookedBy(traits) };
}

function lookedBy({ number, family, given, dateOfBirth }: Traits): string[] {
  return [
    ...(number ? ["number"] : []),
    ...(family && given ? ["name"] : []),
    ...(family && dateOfBirth ? ["date of birth"] : []),
  ];
}

function traitsOfFound({ searchName, born, searchNumber }: Found): Traits {
  const comma = searchName.indexOf(",");
  const [family, given] = [searchName.slice(0, comma), searchName.slice(comma + 1)];
  return { family, given, dateOfBirth: born, number: searchNumber };
}

/** A few ranges of indexes, each with an end: comparisons only, as row-level security demands. */
async function readCandidates(tx: Tx, { practiceId }: Actor, traits: Traits): Promise<Found[]> {
  const ranges = [...byNumber(traits), ...byBirth(traits), ...byName(traits)];
  if (ranges.length === 0) return [];
  const parts = ranges.map(
    ({ where, most }) => Prisma.sql`(
      select id, coalesce(merged_into_id, id) as "staysId", search_name as "searchName",
             date_of_birth::text as born, search_number as "searchNumber"
      from patient where practice_id = ${practiceId}::uuid and ${where} limit ${most})`,
  );
  return tx.$queryRaw<Found[]>(Prisma.sql`
    select distinct on (id) * from (${Prisma.join(parts, " union all ")}) as candidate`);
}

interface Range {
  readonly where: Prisma.Sql;
  readonly most: number;
}

function byNumber({ number }: Traits): Range[] {
  return number === "" ? [] : [{ where: Prisma.sql`search_number = ${number}`, most: mostOfAName }];
}

/** On a day on which too many are said to be born, those whose names begin alike. */
function byBirth({ dateOfBirth, family, given }: Traits): Range[] {
  if (!dateOfBirth || family === "") return [];
  const days = [dateOfBirth, swappedDay(dateOfBirth)].filter((day) => day !== null);
  const beginnings = new Set(
    ["", [...family][0], [...given][0]].filter((part) => part !== undefined),
  );
  return days.flatMap((day) =>
    [...beginnings].map((start) => ({
      where: Prisma.sql`date_of_birth = ${day}::date
        and search_name >= ${start} and search_name < ${start + last}`,
      most: mostOfADay,
    })),
  );
}

function byName({ family, given }: Traits): Range[] {
  if (family === "" || given === "") return [];
  return [`${family},${given}`, `${given},${family}`].map((name) => ({
    where: Prisma.sql`search_name = ${name}`,
    most: mostOfAName,
  }));
}
