import "server-only";
import type { Actor } from "../../../platform/actor.ts";
import { dateText } from "../../../platform/dates.ts";
import type { Tx } from "../../../platform/db.ts";
import { likenessOf, swappedDay, type Traits } from "../likeness.ts";
import { traitsOf } from "../similar-patients.ts";
import type { ValidRow } from "./check-rows.ts";
import type { Remark } from "./import-report.ts";

/** Rows whose number is taken: they cannot be imported. */
export async function takenNumbers(
  tx: Tx,
  { practiceId }: Actor,
  rows: readonly ValidRow[],
): Promise<ReadonlySet<string>> {
  const numbers = rows.map(({ registration }) => registration.number);
  const taken = await tx.$queryRaw<{ number: string }[]>`
    select number from patient
    where practice_id = ${practiceId}::uuid and number = any (${numbers}::text[])`;
  return new Set(taken.map(({ number }) => number));
}

interface Known {
  id: string;
  number: string;
  searchNumber: string;
  searchName: string;
  born: string;
}

/** On a day on which more are said to be born, only who has exactly the name is compared. */
const mostOfADay = 100;

/** Rows that may be a patient of the practice, or another row of the file. Advice only. */
export async function likelyDuplicates(
  tx: Tx,
  { practiceId }: Actor,
  rows: readonly ValidRow[],
): Promise<Remark[]> {
  const typed = rows.map((row) => ({ row, traits: traitsOf(row.registration) }));
  const days = typed.flatMap(({ traits: { dateOfBirth: day } }) =>
    day ? [day, swappedDay(day)].filter((one) => one !== null) : [],
  );
  const numbers = typed.map(({ traits }) => traits.number);
  const known = await tx.$queryRaw<Known[]>`
    select id, number, search_number as "searchNumber", search_name as "searchName",
           date_of_birth::text as born
    from patient where practice_id = ${practiceId}::uuid
      and date_of_birth = any (${[...new Set(days)]}::date[])
    union
    select id, number, search_number, search_name, date_of_birth::text
    from patient where practice_id = ${practiceId}::uuid
      and search_number = any (${numbers}::text[])`;
  const ofRegister = known.map((one) => ({ traits: traitsOfKnown(one), of: one }));
  const ofFile = typed.map(({ row, traits }) => ({ traits, of: row }));
  const inRegister = lookup(ofRegister);
  const inFile = lookup(ofFile);
  return typed.flatMap(({ row, traits }) => [
    ...inRegister(traits).map(({ of, why }) => ({
      line: row.line,
      column: null,
      words: `May be No. ${of.number}, born ${dateText(of.born)}: ${why}`,
      patientId: of.id,
    })),
    ...inFile(traits)
      .filter(({ of }) => of.line > row.line)
      .map(({ of, why }) => ({
        line: row.line,
        column: null,
        words: `May be the same person as on line ${of.line}: ${why}`,
      })),
  ]);
}

interface Candidate<Of> {
  readonly traits: Traits;
  readonly of: Of;
}

/** Finds the strong likenesses among many by day and number, instead of by comparing each with each. */
function lookup<Of>(candidates: readonly Candidate<Of>[]) {
  const byDay = Map.groupBy(candidates, ({ traits }) => traits.dateOfBirth ?? "");
  const byName = Map.groupBy(candidates, ({ traits }) => bornAndNamed(traits.dateOfBirth, traits));
  const byNumber = Map.groupBy(candidates, ({ traits }) => traits.number);
  const bornOn = (day: string, traits: Traits) => {
    const ofDay = byDay.get(day) ?? [];
    return ofDay.length <= mostOfADay ? ofDay : (byName.get(bornAndNamed(day, traits)) ?? []);
  };
  return (traits: Traits) => {
    const days = [traits.dateOfBirth, traits.dateOfBirth && swappedDay(traits.dateOfBirth)];
    const sameDay = days.flatMap((day) => (day ? bornOn(day, traits) : []));
    const near = new Set([...sameDay, ...(byNumber.get(traits.number) ?? [])]);
    return [...near].flatMap(({ of, traits: others }) => {
      const { strength, why } = likenessOf(traits, others);
      return strength >= 2 ? [{ of, why: why.join(", ") }] : [];
    });
  };
}

function bornAndNamed(day: string | null, { family, given }: Traits): string {
  return `${day} ${family},${given}`;
}

function traitsOfKnown({ searchName, searchNumber, born }: Known): Traits {
  const [family = "", given = ""] = searchName.split(",");
  return { family, given, dateOfBirth: born, number: searchNumber };
}
