import type { Tx } from "../../platform/db.ts";
import { findSettings } from "../practice/find-settings.ts";
import { type KeptAlarm, keepPlan, type Plan } from "./alarm-steps.ts";
import { type Cause, readCauses } from "./causes.ts";
import { decideAlarm } from "./decide-alarm.ts";
import { firstOf } from "./first-of.ts";
import type { LadderClock, Rung } from "./ladder.ts";
import { nextWorkingHour } from "./working-hour.ts";

interface Sweep {
  readonly practiceId: string;
  readonly now: Date;
  /** Only this loop; absent for the whole practice. */
  readonly loopId?: string;
}

/** How many changes fit well into the time of one transaction. */
export const mostAtOnce = 4000;

export interface Swept {
  /** Causes looked at, also those whose first rung is still to come. */
  readonly checked: number;
  readonly raised: number;
  readonly climbed: number;
  readonly cleared: number;
  /** The alarms that call somebody now: raised, climbed or asked again. */
  readonly called: readonly string[];
  /** When the first of them has to be looked at again; null for never. */
  readonly nextAt: Date | null;
  /** Changes that are still to be made: more than fit into one transaction. */
  readonly left: number;
}

/** Two at once, a job and the sweep, take turns. Held until the end of the transaction. */
export async function takeTurns(tx: Tx, practiceId: string): Promise<void> {
  await tx.$queryRaw`
    select pg_advisory_xact_lock(hashtextextended(${`alarms:${practiceId}`}, 0))::text`;
}

/**
 * Brings the alarms of a practice in line with what is undone at `now`: raises, climbs, asks again, clears. Doing it
 * again at the same moment changes nothing, so that a job may run twice or be killed half way. Of a huge backlog the
 * most pressing part: the caller looks again, in another transaction, until nothing is left.
 */
export async function raiseAlarms(tx: Tx, sweep: Sweep): Promise<Swept> {
  const { practiceId, loopId, now } = sweep;
  await takeTurns(tx, practiceId);
  const settings = await findSettings(tx, { practiceId });
  const causes = await readCauses(tx, { ...sweep, timeZone: settings.timeZone });
  const open = await tx.alarm.findMany({
    where: { practiceId, clearedAt: null, ...(loopId ? { loopId } : {}) },
  });
  const toClock = clocks(settings, now);
  const { plan, left } = firstOf(planFor(causes, open, toClock, now), mostAtOnce);
  const called = await keepPlan(tx, practiceId, plan, now);
  const count = (step: string) => plan.steps.filter((one) => one.step === step).length;
  const next = plan.nexts.map((at) => at.getTime());
  return {
    checked: causes.length,
    raised: plan.raised.length,
    climbed: count("climbed"),
    cleared: count("cleared"),
    called,
    left,
    nextAt: next.length > 0 ? new Date(next.reduce((a, b) => Math.min(a, b))) : null,
  };
}

type ToClock = (cause: Cause) => LadderClock;

/** The next working hour counts once something is late, and never waits in an emergency. */
function clocks(
  { workingTime, timeZone }: Awaited<ReturnType<typeof findSettings>>,
  now: Date,
): ToClock {
  const known = new Map<number, Date | null>();
  return (cause) => {
    const due = cause.dueBy.getTime();
    if (cause.pace !== "clock" || cause.tierRank === 0 || due > now.getTime())
      return { ...cause, workingFrom: null };
    if (!known.has(due)) known.set(due, nextWorkingHour(cause.dueBy, workingTime, timeZone));
    return { ...cause, workingFrom: known.get(due) ?? null };
  };
}

function planFor(
  causes: readonly Cause[],
  open: readonly KeptAlarm[],
  toClock: ToClock,
  now: Date,
) {
  const alarmOf = new Map(open.map((alarm) => [keyOf(alarm), alarm]));
  const plan: Plan = { raised: [], steps: [], kept: [], nexts: [] };
  for (const cause of causes) {
    const key = keyOf(cause);
    const alarm = alarmOf.get(key) ?? null;
    const clock = toClock(cause);
    const overtaken = alarm !== null && isOvertaken(cause, alarm, now);
    const standing = alarm && { rung: alarm.rung as Rung, receiptAt: alarm.receiptAt, overtaken };
    const { step, rung, nextAt } = decideAlarm(clock, standing, now);
    // Begun anew and not yet due: it comes again as a new one.
    const over = alarm && movedOn(cause, alarm) && decideAlarm(clock, null, now).rung === null;
    if (over) plan.steps.push({ alarm, step: "cleared", rung: alarm.rung });
    else if (alarm) {
      if (step === "climbed" || step === "asked_again")
        plan.steps.push({ alarm, step, rung: rung ?? alarm.rung });
      if (hasOtherTimes(alarm, cause, nextAt)) plan.kept.push({ alarm, cause, nextAt });
    } else if (rung) plan.raised.push({ cause, rung, nextAt });
    if (nextAt) plan.nexts.push(nextAt);
    alarmOf.delete(key);
  }
  for (const alarm of alarmOf.values()) {
    plan.steps.push({ alarm, step: "cleared", rung: alarm.rung });
  }
  return plan;
}

/** What came later than the receipt, or is more pressing than when it was given. What a wrong clock dates ahead waits. */
function isOvertaken({ newsAt, dueBy, tierRank }: Cause, alarm: KeptAlarm, now: Date): boolean {
  const { receiptAt } = alarm;
  const came = newsAt && receiptAt && newsAt > receiptAt && newsAt <= now;
  return Boolean(came) || dueBy < alarm.dueBy || tierRank < alarm.tierRank;
}

function movedOn(cause: Cause, { openedAt, dueBy }: KeptAlarm): boolean {
  return +cause.openedAt !== +openedAt || +cause.dueBy !== +dueBy;
}

function hasOtherTimes(alarm: KeptAlarm, cause: Cause, nextAt: Date | null): boolean {
  const sameTier = cause.tierRank === alarm.tierRank;
  return !sameTier || movedOn(cause, alarm) || nextAt?.getTime() !== alarm.nextAt?.getTime();
}

function keyOf({
  rule,
  presentationId,
  loopId,
  draftId,
}: Pick<Cause, "loopId" | "draftId" | "presentationId"> & { readonly rule: string }) {
  return `${rule} ${loopId ?? draftId ?? presentationId}`;
}
