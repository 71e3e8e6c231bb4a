/** Forty fictional practices with overdue and late loops, some alarms that stand on a lower rung, some loops closed since. */
import { randomUUID } from "node:crypto";
import { runMigrations } from "graphile-worker";
import { closeLoop } from "../../lib/features/follow-up/mutations.ts";
import { answersForTier } from "../../lib/features/presentations/testing/fictional-answers.ts";
import { newPresentation } from "../../lib/features/presentations/testing/fictional-record.ts";
import { clockworkOf } from "../../lib/features/safety/clockwork.ts";
import { tick } from "../../lib/features/safety/mutations.ts";
import type { Actor } from "../../lib/platform/actor.ts";
import { createDb, db, inPractice, switchDatabase } from "../../lib/platform/db.ts";
import { env } from "../../lib/platform/env.ts";
import { createPractice } from "../../lib/platform/testing/practice.ts";

const hour = 3_600_000;
const practices = 40;
/** No rung is reached within two hours of now. */
const ages = [20, 20, 60, 60, 60, 60, 13 * 24, 13 * 24].map((hours) => hours * hour);
const before = 35 * hour;

const url = env("DATABASE_URL");
await runMigrations({ connectionString: url });
const owner = createDb(url, { role: null });
for (let n = 0; n < practices; n += 1) await fill();
await owner.$disconnect();
await db.$disconnect();

async function fill(): Promise<void> {
  const { id, actors } = await createPractice(owner);
  for (const age of ages) {
    const tier = age > 7 * 24 * hour ? "soon" : "urgent";
    const at = new Date(Date.now() - age);
    await newPresentation(actors.clinician, answersForTier[tier], { at });
  }
  const back = switchDatabase(url, "backstop_worker");
  await tick(clockworkOf(id), new Date(Date.now() - before));
  await back();
  await closeOne(actors.clinician);
}

/** The alarm about it is still to be cleared. */
async function closeOne(actor: Actor): Promise<void> {
  const { practiceId } = actor;
  const loop = await inPractice(actor, (tx) =>
    tx.loop.findFirstOrThrow({ where: { practiceId }, orderBy: { dueBy: "asc" } }),
  );
  await closeLoop(actor, {
    ...{ loopId: loop.id, version: loop.version, idempotencyKey: randomUUID() },
    ...{ outcome: "moved_away", note: "" },
  });
}
