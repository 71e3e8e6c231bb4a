import { describe, expect, it } from "vitest";
import { Prisma } from "../../prisma/generated/client.ts";
import { newDraft } from "../features/drafts/testing/fictional-draft.ts";
import { recordOrderSafety } from "../features/orders/mutations.ts";
import { recordDiagnosis, recordScore } from "../features/outcomes/mutations.ts";
import { diagnosis, painScore } from "../features/outcomes/testing/fictional-outcomes.ts";
import { changeSettings } from "../features/practice/mutations.ts";
import { setting } from "../features/practice/testing/fictional-settings.ts";
import { decideRecommendation } from "../features/presentations/mutations.ts";
import { answersForTier } from "../features/presentations/testing/fictional-answers.ts";
import { newPatient, newPresentation } from "../features/presentations/testing/fictional-record.ts";
import { enterReviewed } from "../features/results/testing/fictional-results.ts";
import { sweepNow } from "../features/safety/mutations.ts";
import { setAbsence } from "../features/team/absences.ts";
import { away } from "../features/team/testing/fictional-team.ts";
import { db, inPractice } from "./db.ts";
import { ownerDb } from "./testing/owner-db.ts";
import { asPractice, createPractice, openTestSession } from "./testing/practice.ts";

const ours = await createPractice(ownerDb());
const theirs = await createPractice(ownerDb());
await fill(ours);

interface Table {
  name: string;
  secured: boolean;
  forced: boolean;
  policies: number;
  readable: boolean;
  insertable: boolean;
}

/** From the catalogue, so that a table nobody thought of is in it. */
const tables = await ownerDb().$queryRaw<Table[]>`
  select relname::text as name, relrowsecurity as secured, relforcerowsecurity as forced,
         (select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies,
         has_any_column_privilege('backstop_app', oid, 'select') as readable,
         has_any_column_privilege('backstop_app', oid, 'insert') as insertable
  from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    and relname <> '_prisma_migrations'
  order by relname`;

const ofTenants = tables.filter(({ name }) => name !== "sign_in_throttle");
const readable = ofTenants.filter((table) => table.readable);
const key = (name: string) => Prisma.raw(name === "practice" ? "id" : "practice_id");
const quoted = (name: string) => Prisma.raw(`"${name}"`);

async function countIn(name: string, practiceId: string | null, run = db): Promise<number> {
  const count = (tx: Pick<typeof db, "$queryRaw">) =>
    tx.$queryRaw<{ rows: number }[]>(
      Prisma.sql`select count(${key(name)})::int as rows from ${quoted(name)}`,
    );
  const [found] = practiceId
    ? await run.$transaction(async (tx) => {
        await tx.$queryRaw`
          select set_config('app.practice_id', ${practiceId}, true),
                 set_config('app.user_id', ${ours.actors.clinician.id}, true)`;
        return count(tx);
      })
    : await count(run);
  return found?.rows ?? -1;
}

it("knows the tables of the record", () => {
  expect(tables.map(({ name }) => name)).toContain("presentation_revision");
  expect(tables.length).toBeGreaterThanOrEqual(14);
});

describe.each(tables)("the table $name", ({ secured, forced, policies }) => {
  it("has row-level security, for its owner too, and a policy", () => {
    expect({ secured, forced }).toEqual({ secured: true, forced: true });
    expect(policies).toBeGreaterThan(0);
  });
});

describe.each(readable)("the rows of $name", ({ name }) => {
  it("are there for their own practice: the test would notice if they were not", async () => {
    expect(await countIn(name, ours.id)).toBeGreaterThan(0);
  });

  it("do not exist without a practice", async () => {
    expect(await countIn(name, null)).toBe(0);
  });

  it("do not exist for another practice", async () => {
    const own = name === "practice" ? 1 : await ownRowsOf(name);
    expect(await countIn(name, theirs.id)).toBe(own);
  });
});

describe.each(ofTenants.filter((table) => table.insertable))("a row of $name", ({ name }) => {
  it("cannot be written into another practice", async () => {
    const copy = inPractice(theirs.actors.clinician, (tx) =>
      tx.$executeRaw(
        Prisma.sql`insert into ${quoted(name)} (practice_id) values (${ours.id}::uuid)`,
      ),
    );
    await expect(copy).rejects.toThrow(/row-level security/);
  });
});

it("what belongs to signing in is out of the application's reach", async () => {
  for (const table of ["sign_in_throttle", "auth_session"]) {
    const read = inPractice(ours.actors.clinician, (tx) =>
      tx.$queryRaw(Prisma.sql`select from ${quoted(table)}`),
    );
    await expect(read).rejects.toThrow(/permission denied/);
  }
});

it("no table may be deleted from or truncated by the application", async () => {
  const [allowed] = await ownerDb().$queryRaw<{ tables: number }[]>`
    select count(*)::int as tables from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and (has_table_privilege('backstop_app', oid, 'delete')
           or has_table_privilege('backstop_app', oid, 'truncate'))`;
  expect(allowed?.tables).toBe(0);
});

it("practice_id comes first in every key and index of a tenant's table", async () => {
  const strays = await ownerDb().$queryRaw<{ name: string }[]>`
    select indexrelid::regclass::text as name
    from pg_index
    join pg_class on pg_class.oid = indrelid
    join pg_attribute on attrelid = indrelid and attnum = indkey[0]
    where relnamespace = 'public'::regnamespace and attname <> 'practice_id'
      and relname not in ('practice', 'sign_in_throttle', '_prisma_migrations')`;
  expect(strays.map(({ name }) => name)).toEqual(["user_email_key"]);
});

/** Users are made with the practice; nothing else is in theirs. */
async function ownRowsOf(name: string): Promise<number> {
  return name === "user" ? Object.keys(theirs.actors).length : 0;
}

async function fill({ actors: { clinician, reviewer, administrator } }: typeof ours) {
  await setAbsence(clinician, away(clinician, reviewer));
  await changeSettings(administrator, setting({ name: "Other" }));
  const id = await newPresentation(clinician, { ...answersForTier.emergency, esr_mm_h: 34 });
  await openTestSession(ownerDb(), clinician);
  const patientId = await newPatient(clinician);
  await newDraft(clinician, patientId);
  await recordScore(clinician, painScore(patientId));
  await recordDiagnosis(clinician, diagnosis(id));
  const suggested = await inPractice(clinician, (tx) =>
    tx.recommendation.findFirstOrThrow({ where: { presentationId: id }, select: { id: true } }),
  );
  const tomorrow = new Date(Date.now() + 86_400_000);
  await sweepNow(reviewer, { idempotencyKey: crypto.randomUUID() }, tomorrow);
  await asPractice(ownerDb(), clinician.practiceId, (tx) =>
    tx.safetyState.create({ data: { practiceId: clinician.practiceId, tickedAt: new Date() } }),
  );
  await decideRecommendation(clinician, {
    recommendationId: suggested.id,
    idempotencyKey: crypto.randomUUID(),
    version: 1,
    decision: "accepted",
    reason: null,
    note: "",
  });
  await recordOrderSafety(clinician, {
    presentationId: id,
    idempotencyKey: crypto.randomUUID(),
    version: 1,
    answers: { cied: "none" },
  });
  await enterReviewed(clinician, id);
}
