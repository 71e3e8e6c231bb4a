import { randomUUID } from "node:crypto";
import type pg from "pg";
import { connected } from "../postgres/connection.ts";

const practices = 20;
const largest = 300_000;
const all = 1_000_000;

/** Fictional names of very unequal frequency: some are shared by thousands, most by a few. */
const syllables = "ba,de,fi,go,hu,ka,le,mi,no,pu,ra,se,ti,vo,zu,smi,jon,wil".split(",");

/** A million fictional patients of twenty practices; returns the largest practice and somebody who works there. */
export async function fillRegister(url: string): Promise<{ practiceId: string; userId: string }> {
  const started = performance.now();
  const filled = await connected(url, async (client) => {
    const small = Math.floor((all - largest) / (practices - 1));
    const first = await fillPractice(client, largest);
    for (let n = 1; n < practices; n += 1) await fillPractice(client, small);
    await client.query("vacuum (analyze) patient, presentation");
    return first;
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`filled ${all} patients of ${practices} practices in ${seconds} s`);
  return filled;
}

async function fillPractice(client: pg.Client, patients: number) {
  const [practiceId, userId] = [randomUUID(), randomUUID()];
  await client.query("begin");
  await client.query("select set_config('app.practice_id', $1, true)", [practiceId]);
  await client.query(
    `insert into practice (id, name, time_zone, guideline_profile, fictional)
     values ($1, 'Bench (fictional)', 'Europe/London', 'UK', true)`,
    [practiceId],
  );
  await client.query(
    `insert into "user" (practice_id, id, email, name, role, password_hash)
     values ($1, $2, $3, 'Bench', 'clinician', 'none')`,
    [practiceId, userId, `${practiceId}@test.example`],
  );
  await client.query(
    `insert into patient (practice_id, id, number, search_number, family_name, given_names,
                          search_name, date_of_birth, sex_at_birth, fictional)
     select $1::uuid, gen_random_uuid(), number, number, initcap(family), initcap(given),
            family || ',' || given, born, 'unknown', true
     from (
       select n,
              (1000000 + n)::text as number,
              ($3::text[])[1 + floor(18 * power(random(), 2))::int]
                || ($3::text[])[1 + floor(18 * power(random(), 2))::int]
                || ($3::text[])[1 + floor(18 * random())::int] as family,
              ($3::text[])[1 + floor(18 * power(random(), 2))::int]
                || ($3::text[])[1 + floor(18 * random())::int] as given,
              date '1930-01-01' + floor(random() * 33000)::int as born
       from generate_series(1, $2::int) as n
     ) as invented`,
    [practiceId, patients, syllables],
  );
  await client.query(
    `insert into presentation (practice_id, id, patient_id, recorded_by_id, recorded_at, tier,
                               tier_rank, incomplete, review_on)
     select practice_id, gen_random_uuid(), id, $2::uuid, now() - random() * interval '900 days',
            'self_management', 4, false, current_date
     from patient where practice_id = $1::uuid and random() < 0.1`,
    [practiceId, userId],
  );
  await client.query("commit");
  return { practiceId, userId };
}
