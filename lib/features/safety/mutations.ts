import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import type { Clockwork } from "./clockwork.ts";
import { inParts } from "./in-parts.ts";
import { keepSweep } from "./keep-sweep.ts";
import { isNightlyDue } from "./nightly.ts";
import { raiseAlarms, type Swept } from "./raise-alarms.ts";
import type { SweepInput } from "./schema.ts";

/** The clock of the database, which the queue goes by too: the worker's own may be wrong. */
async function databaseClock(tx: Tx): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`
    select date_trunc('milliseconds', clock_timestamp()) as now`;
  if (!row) throw new Error("the database has no clock");
  return row.now;
}

/** One loop's next rung. A loop that was closed meanwhile clears its alarms. */
export function climbLoop(clockwork: Clockwork, loopId: string, given?: Date): Promise<Swept> {
  const { practiceId } = clockwork;
  return inPractice(clockwork, async (tx) => {
    const now = given ?? (await databaseClock(tx));
    const swept = await raiseAlarms(tx, { practiceId, loopId, now });
    await auditChange(tx, clockwork, swept);
    return swept;
  });
}

/**
 * What the worker does each minute: whatever a job has missed, the sign that somebody looks, and once a night the
 * sweep that is kept with its counts. However much there is: part by part, the most pressing first, each kept at once.
 */
export async function tick(clockwork: Clockwork, given?: Date): Promise<Swept> {
  return inParts(() => inPractice(clockwork, (tx) => lookOnce(tx, clockwork, given)));
}

async function lookOnce(tx: Tx, clockwork: Clockwork, given: Date | undefined): Promise<Swept> {
  const { practiceId } = clockwork;
  const now = given ?? (await databaseClock(tx));
  const swept = await raiseAlarms(tx, { practiceId, now });
  if (swept.left > 0) {
    await auditChange(tx, clockwork, swept);
    return swept;
  }
  await tx.$executeRaw`
    insert into safety_state (practice_id, ticked_at) values (${practiceId}::uuid, ${now})
    on conflict (practice_id) do update set ticked_at = excluded.ticked_at`;
  if (await isNight(tx, practiceId, now))
    await keepSweep(tx, clockwork, swept, { kind: "nightly", byId: null, now });
  else await auditChange(tx, clockwork, swept);
  return swept;
}

async function isNight(tx: Tx, practiceId: string, now: Date): Promise<boolean> {
  const { timeZone } = await tx.practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: { timeZone: true },
  });
  const last = await tx.sweepRun.findFirst({
    where: { practiceId, kind: "nightly", at: { lte: now } },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  return isNightlyDue(last?.at ?? null, now, timeZone);
}

async function auditChange(tx: Tx, clockwork: Clockwork, swept: Swept): Promise<void> {
  const { raised, climbed, cleared, called } = swept;
  if (called.length + cleared === 0) return;
  const counts = { raised, climbed, cleared, alarms: called };
  await recordAudit(tx, clockwork, "alarms.raised", "list", null, counts);
}

/** The sweep on demand. Throws AppError "forbidden". */
export async function sweepNow(
  actor: Actor,
  { idempotencyKey: key }: SweepInput,
  given?: Date,
): Promise<{ id: string }> {
  requireAbility(actor, "safety.sweep");
  const { practiceId, id: byId } = actor;
  // A backlog that one transaction would not hold is made smaller first.
  await inParts(() =>
    inPractice(actor, async (tx) => {
      const now = given ?? (await databaseClock(tx));
      return raiseAlarms(tx, { practiceId, now });
    }),
  );
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "sweepNow", body: {} }, async () => {
      const now = given ?? (await databaseClock(tx));
      const swept = await raiseAlarms(tx, { practiceId, now });
      return keepSweep(tx, actor, swept, { kind: "on_demand", byId, now });
    }),
  );
}
