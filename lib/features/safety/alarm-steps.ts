import { randomUUID } from "node:crypto";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Tx } from "../../platform/db.ts";
import type { Cause } from "./causes.ts";
import type { Rung } from "./ladder.ts";

export type KeptAlarm = Prisma.AlarmGetPayload<object>;

interface Step {
  readonly alarm: KeptAlarm;
  readonly step: "climbed" | "asked_again" | "cleared";
  /** Where it stands afterwards. */
  readonly rung: string;
}

/** What one look at a practice changes. */
export interface Plan {
  readonly raised: { readonly cause: Cause; readonly rung: Rung; readonly nextAt: Date | null }[];
  readonly steps: Step[];
  /** What stays, but with other times. */
  readonly kept: {
    readonly alarm: KeptAlarm;
    readonly cause: Cause;
    readonly nextAt: Date | null;
  }[];
  readonly nexts: Date[];
}

/** Writes the plan with an event for each step, a few statements for however many. The alarms that call somebody now. */
export async function keepPlan(
  tx: Tx,
  practiceId: string,
  plan: Plan,
  now: Date,
): Promise<string[]> {
  const raised = plan.raised.map((alarm) => ({ ...alarm, id: randomUUID() }));
  await tx.alarm.createMany({
    data: raised.map(({ id, cause: { pace: _pace, newsAt: _newsAt, ...cause }, rung, nextAt }) => ({
      ...{ ...cause, practiceId, id, rung, nextAt },
      raisedAt: now,
      rungAt: now,
    })),
  });
  for (const step of ["climbed", "asked_again", "cleared"] as const)
    for (const rung of new Set(plan.steps.map((one) => one.rung)))
      await change(tx, practiceId, { step, rung }, plan.steps, now);
  await keepTimes(tx, practiceId, plan.kept);
  await tx.alarmEvent.createMany({
    data: [
      ...raised.map(({ id, rung }) => eventOf({ practiceId, id, version: 0 }, "raised", rung, now)),
      ...plan.steps.map(({ alarm, step, rung }) => eventOf(alarm, step, rung, now)),
    ],
  });
  const calling = plan.steps.filter(({ step }) => step !== "cleared");
  return [...raised.map(({ id }) => id), ...calling.map(({ alarm }) => alarm.id)];
}

async function change(
  tx: Tx,
  practiceId: string,
  { step, rung }: Pick<Step, "step" | "rung">,
  steps: readonly Step[],
  now: Date,
): Promise<void> {
  const these = steps.filter((one) => one.step === step && one.rung === rung);
  if (these.length === 0) return;
  await tx.alarm.updateMany({
    where: { practiceId, id: { in: these.map(({ alarm }) => alarm.id) } },
    data: {
      version: { increment: 1 },
      ...(step === "cleared"
        ? { clearedAt: now, nextAt: null }
        : { rung, rungAt: now, receiptById: null, receiptAt: null }),
    },
  });
}

/** Times of an alarm follow its cause: no step, and no event. */
async function keepTimes(tx: Tx, practiceId: string, kept: Plan["kept"]): Promise<void> {
  if (kept.length === 0) return;
  const rows = kept.map(({ alarm, cause, nextAt }) => ({
    id: alarm.id,
    opened_at: cause.openedAt,
    due_by: cause.dueBy,
    tier_rank: cause.tierRank,
    next_at: nextAt,
  }));
  await tx.$executeRaw`
    update alarm set opened_at = now.opened_at, due_by = now.due_by, tier_rank = now.tier_rank,
           next_at = now.next_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as now (
      id uuid, opened_at timestamptz, due_by timestamptz, tier_rank smallint, next_at timestamptz)
    where alarm.practice_id = ${practiceId}::uuid and alarm.id = now.id`;
}

interface Stepped {
  readonly practiceId: string;
  readonly id: string;
  /** Before the step. */
  readonly version: number;
}

export function eventOf(
  { practiceId, id: alarmId, version }: Stepped,
  kind: string,
  rung: string,
  at: Date,
  byId: string | null = null,
) {
  return { practiceId, alarmId, version: version + 1, kind, rung, byId, at };
}
