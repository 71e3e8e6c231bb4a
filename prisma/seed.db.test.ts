import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDb, type Db } from "../lib/platform/db.ts";
import { env } from "../lib/platform/env.ts";
import { verifyPassword } from "../lib/platform/password.ts";
import { asPractice, createPractice } from "../lib/platform/testing/practice.ts";
import { createTestDatabase, type TestDatabase } from "../scripts/testing/test-database.ts";
import { demoPracticeId, ensureDemoPractice } from "./demo-practice.ts";
import { demoPatients, seedDemo } from "./seed.ts";

let database: TestDatabase;
let owner: Db;

beforeAll(async () => {
  database = await createTestDatabase(env("DATABASE_URL"));
  owner = createDb(database.url, { role: null });
});

afterAll(async () => {
  await owner.$disconnect();
  await database.drop();
});

const inDemo = <Result>(run: Parameters<typeof asPractice<Result>>[2]) =>
  asPractice(owner, demoPracticeId, run);

describe("the demo practice", { timeout: 60_000 }, () => {
  it("is added where an earlier seed stopped half-way, and then not again", async () => {
    await ensureDemoPractice(database.url, "an earlier password");
    expect(await seedDemo(database.url, "the password")).toBe(true);
    expect(await seedDemo(database.url, "another password")).toBe(false);
    const users = await inDemo((tx) => tx.user.findMany());
    expect(users).toHaveLength(5);
    for (const { passwordHash } of users.slice(0, 1))
      expect(await verifyPassword("the password", passwordHash)).toBe(true);
  });

  it("has fictional patients only, over all tiers, with work done and work that is late", async () => {
    const { patients, tiers, loops } = await inDemo(async (tx) => ({
      patients: await tx.patient.findMany(),
      tiers: await tx.presentation.groupBy({ by: ["tier", "incomplete"], _count: true }),
      loops: await tx.loop.findMany(),
    }));
    expect(patients).toHaveLength(demoPatients.length);
    expect(
      patients.every(({ fictional, familyName }) => fictional && /^Test/.test(familyName)),
    ).toBe(true);
    expect(new Set(tiers.map(({ tier }) => tier)).size).toBe(5);
    expect(tiers.some(({ incomplete }) => incomplete)).toBe(true);
    expect(loops.filter(({ outcome }) => outcome).length).toBeGreaterThan(5);
    const late = loops.filter(({ closedAt, dueBy }) => !closedAt && dueBy < new Date());
    expect(late.length).toBeGreaterThan(5);
    expect(late.length).toBeLessThan(loops.length / 2);
  });

  it("is never put beside a practice that was there before", async () => {
    const used = await createTestDatabase(env("DATABASE_URL"));
    const db = createDb(used.url, { role: null });
    try {
      await createPractice(db);
      expect(await seedDemo(used.url, "x")).toBe(false);
      const [found] = await asPractice(db, demoPracticeId, (tx) =>
        tx.practice.findMany({ where: { id: demoPracticeId } }),
      );
      expect(found).toBeUndefined();
    } finally {
      await db.$disconnect();
      await used.drop();
    }
  });
});
