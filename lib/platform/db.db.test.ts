import { randomUUID } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import { createDb, db, inPractice } from "./db.ts";
import { env } from "./env.ts";
import { ownerDb } from "./testing/owner-db.ts";
import { asPractice, createPractice } from "./testing/practice.ts";

const practice = await createPractice(ownerDb());

describe("an instant", () => {
  const at = new Date("2026-07-01T12:00:00.000Z");

  async function storedSeconds(client: typeof db, practiceId: string) {
    const id = randomUUID();
    return asPractice(client, practiceId, async (tx) => {
      await tx.idempotencyKey.create({
        data: { practiceId, key: id, bodyHash: "", createdAt: at },
        select: { key: true },
      });
      // Seconds since 1970 do not depend on any time zone; reading the row back would hide the fault.
      const [row] = await tx.$queryRaw<{ seconds: number }[]>`
        select extract(epoch from created_at)::float8 as seconds
        from idempotency_key where practice_id = ${practiceId}::uuid and key = ${id}::uuid`;
      return row?.seconds;
    });
  }

  it("is stored as that instant although the database prefers New York", async () => {
    const owner = ownerDb();
    const [named] = await owner.$queryRaw<{ name: string }[]>`select current_database() as name`;
    await owner.$executeRawUnsafe(
      `alter database "${named?.name}" set timezone = 'America/New_York'`,
    );
    const fresh = createDb();
    onTestFinished(() => fresh.$disconnect());
    expect(await storedSeconds(fresh, practice.id)).toBe(at.getTime() / 1000);
  });

  it("would be hours off in a session that is not in UTC: the option is needed", async () => {
    const elsewhere = createDb(undefined, { timeZone: "America/New_York" });
    onTestFinished(() => elsewhere.$disconnect());
    expect(await storedSeconds(elsewhere, practice.id)).not.toBe(at.getTime() / 1000);
  });
});

describe("the application's connection", () => {
  it("is neither owner nor superuser", async () => {
    const [me] = await db.$queryRaw<{ name: string; above: boolean; owned: number }[]>`
      select current_user::text as name, rolsuper or rolbypassrls as above,
             (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
      from pg_roles where rolname = current_user`;
    expect(me).toEqual({ name: "backstop_app", above: false, owned: 0 });
  });

  it("keeps its role when the address brings options of its own", async () => {
    const url = new URL(env("DATABASE_URL"));
    url.searchParams.set("options", "-c role=none");
    const client = createDb(url.toString());
    onTestFinished(() => client.$disconnect());
    const [me] = await client.$queryRaw<{ name: string }[]>`select current_user::text as name`;
    expect(me?.name).toBe("backstop_app");
  });

  it("forgets the practice at the end of the transaction", async () => {
    const actor = practice.actors.clinician;
    const inside = () => inPractice(actor, (tx) => tx.practice.count());
    expect(await inside()).toBe(1);
    const outside = await Promise.all(Array.from({ length: 20 }, () => db.practice.count()));
    expect(new Set(outside)).toEqual(new Set([0]));
  });

  it("cannot read a password", async () => {
    await expect(
      inPractice(practice.actors.administrator, (tx) =>
        tx.user.findFirst({ select: { passwordHash: true } }),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});
