import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import type { Tx } from "../../platform/db.ts";
import type { Swept } from "./raise-alarms.ts";
import { type AlarmRule, alarmRules } from "./rules.ts";

interface Run {
  readonly kind: "nightly" | "on_demand";
  readonly byId: string | null;
  readonly now: Date;
}

/** Keeps a full sweep with its counts. Part of the transaction that swept. */
export async function keepSweep(
  tx: Tx,
  actor: Pick<Actor, "id" | "practiceId">,
  { checked }: Pick<Swept, "checked">,
  { kind, byId, now: at }: Run,
): Promise<{ id: string }> {
  const { practiceId } = actor;
  const before = await tx.sweepRun.findFirst({
    where: { practiceId, at: { lte: at } },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  const raisedAt = { lte: at, ...(before && { gt: before.at }) };
  const raised = await tx.alarm.count({ where: { practiceId, raisedAt } });
  const openByRule = await countOpen(tx, practiceId);
  const { id } = await tx.sweepRun.create({
    data: { practiceId, kind, byId, at, checked, raised, openByRule },
    select: { id: true },
  });
  await recordAudit(tx, actor, "safety.swept", "sweep", id, { checked, raised });
  return { id };
}

async function countOpen(tx: Tx, practiceId: string): Promise<Record<AlarmRule, number>> {
  const groups = await tx.alarm.groupBy({
    by: ["rule"],
    where: { practiceId, clearedAt: null },
    _count: true,
  });
  const counts = new Map(groups.map(({ rule, _count }) => [rule, _count]));
  return Object.fromEntries(alarmRules.map((rule) => [rule, counts.get(rule) ?? 0])) as Record<
    AlarmRule,
    number
  >;
}
