import type pg from "pg";
import { writeCursor } from "../../lib/platform/cursor.ts";

export interface SearchCase {
  readonly name: string;
  readonly term: string;
  readonly cursor: string | null;
}

const deep = 200_000;

/** What people type, and the pages that are far in. */
export async function searchCases(client: pg.Client, practiceId: string): Promise<SearchCase[]> {
  const { rows } = await client.query<{ number: string; name: string; born: string }>(
    `select number, search_name as name, date_of_birth::text as born from patient
     where practice_id = $1 and number = '1000777'`,
    [practiceId],
  );
  const [someone] = rows;
  if (!someone) throw new Error("The register is empty.");
  const [family = "", given = ""] = someone.name.split(",");
  const first = (name: string, term: string) => ({ name, term, cursor: null });
  return [
    first("everyone", ""),
    { name: "everyone.deep", term: "", cursor: await placeAt(client, practiceId, "search_name") },
    first("name_prefix", family.slice(0, 3)),
    first("name_of_nobody", "qqq"),
    first("family_given", `${family}, ${given}`),
    first("given_family", `${given} ${family}`),
    first("letter_given", `${family.slice(0, 1)}, ${given}`),
    first("birth", someone.born),
    first("number", someone.number),
    first("number_prefix", "1"),
    { name: "number_prefix.deep", term: "1", cursor: await placeAt(client, practiceId, "number") },
  ];
}

async function placeAt(client: pg.Client, practiceId: string, key: "search_name" | "number") {
  const { rows } = await client.query<{ id: string }>(
    `select id from patient where practice_id = $1 order by ${key}, id offset ${deep} limit 1`,
    [practiceId],
  );
  return writeCursor({ id: rows[0]?.id });
}
