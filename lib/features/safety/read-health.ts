import { z } from "zod";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { dayOf, daysBetween, momentOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { type AlarmRule, alarmRuleLabels, alarmRules } from "./rules.ts";
import { silentRules } from "./silent-rules.ts";
import type { SafetyHealth, SweepView } from "./view.ts";
import { longestPause, workerStanding } from "./worker-standing.ts";

type Run = Prisma.SweepRunGetPayload<{ include: { by: { select: { name: true } } } }>;

export async function readHealth(tx: Tx, actor: Actor, now: Date): Promise<SafetyHealth> {
  const { practiceId, timeZone } = actor;
  const last = await lastSweep(tx, practiceId, now);
  const { standing, tickedAt, mailFault } = await readStanding(tx, practiceId, now);
  const reviewers = { practiceId, role: "reviewer", disabledAt: null };
  return {
    standing,
    mailFault,
    tickedAt: tickedAt && momentOf(tickedAt, timeZone),
    lastSweep: last && toSweepView(last, timeZone),
    silences: await readSilences(tx, actor, now),
    nobodyLeads: (await tx.user.count({ where: reviewers })) === 0,
  };
}

export async function readStanding(tx: Tx, practiceId: string, now: Date) {
  const state = await tx.safetyState.findUnique({ where: { practiceId } });
  const nightly = await lastSweep(tx, practiceId, now, "nightly");
  const tickedAt = state?.tickedAt ?? null;
  const standing = workerStanding({ tickedAt, nightlyAt: nightly?.at ?? null }, now);
  return { standing, tickedAt, mailFault: state?.mailFault ?? null };
}

/** What a wrong clock has dated ahead is passed over; the clocks of database and server may differ a little. */
function lastSweep(tx: Tx, practiceId: string, now: Date, kind?: "nightly") {
  const latest = new Date(now.getTime() + longestPause);
  return tx.sweepRun.findFirst({
    where: { practiceId, at: { lte: latest }, ...(kind && { kind }) },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    include: { by: { select: { name: true } } },
  });
}

const counts = z.record(z.string(), z.number());

export function toSweepView(run: Run, timeZone: string): SweepView {
  const { id, kind, at, by, checked, raised, openByRule } = run;
  const open = Object.values(counts.parse(openByRule)).reduce((sum, one) => sum + one, 0);
  return {
    ...{ id, checked, raised, open },
    kind: kind === "nightly" ? "nightly" : "on_demand",
    at: momentOf(at, timeZone),
    by: by?.name ?? null,
  };
}

const habitDays = 60;

/** In words, for rules whose silence is unlike them: on the practice's calendar, the last sixty days. */
async function readSilences(tx: Tx, { practiceId, timeZone }: Actor, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - habitDays * 86_400_000);
  const found = await tx.$queryRaw<{ rule: AlarmRule; day: string }[]>`
    select distinct rule, (raised_at at time zone ${timeZone})::date::text as day from alarm
    where practice_id = ${practiceId}::uuid and raised_at >= ${since} and raised_at <= ${now}`;
  const first = dayOf(since, timeZone);
  const numbered = alarmRules.map((rule) => {
    const days = found.filter((row) => row.rule === rule);
    return [rule, days.map(({ day }) => daysBetween(first, day))] as const;
  });
  const today = daysBetween(first, dayOf(now, timeZone));
  return silentRules(Object.fromEntries(numbered), today).map(
    ({ rule, days, longestBefore }) =>
      `"${alarmRuleLabels[rule]}": nothing for ${days} days, before never more than ${longestBefore}`,
  );
}
