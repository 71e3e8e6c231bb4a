import "server-only";
import { z } from "zod";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { cappedCount } from "../../platform/capped-count.ts";
import { placeInstant, readCursor, writeCursor } from "../../platform/cursor.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import type { Count, Page } from "../../platform/page.ts";
import { can, requireAbility } from "../../platform/permissions.ts";
import { findSettings } from "../practice/find-settings.ts";
import { callsMe, openAlarms, readCalls } from "./called.ts";
import { readHealth, toSweepView } from "./read-health.ts";
import { alarmSelect, toAlarmRow } from "./to-alarm-row.ts";
import type { AlarmRow, AlarmsListed, SafetyHealth, SafetyView, SweepView } from "./view.ts";

const longestBlock = 25;
const pageSize = 50;
const latestSweeps = 15;

/** The alarms that call the actor: what nobody has seen first, then by tier and due time. */
export async function listAlarmsToMe(actor: Actor, now = new Date()): Promise<AlarmsListed> {
  requireAbility(actor, "alarm.receive");
  return inPractice(actor, async (tx) => {
    const from = await toMe(tx, actor, now);
    const found = await tx.$queryRaw<Found[]>(Prisma.sql`
      select alarm.id, responsible.name as responsible ${from}
      order by alarm.receipt_at is not null, alarm.tier_rank, alarm.due_by, alarm.id
      limit ${longestBlock}`);
    const count = await cappedCount(tx, from);
    const { phones } = await findSettings(tx, actor);
    return { rows: await readRows(tx, actor, found, now), count, phones };
  });
}

/** How many alarms call the actor. A number says nothing about a patient: no audit event. */
export async function countAlarmsToMe(actor: Actor, now = new Date()): Promise<Count> {
  requireAbility(actor, "alarm.receive");
  return inPractice(actor, async (tx) => cappedCount(tx, await toMe(tx, actor, now)));
}

async function toMe(tx: Tx, actor: Actor, now: Date): Promise<Prisma.Sql> {
  const mine = callsMe(actor.id, await readCalls(tx, actor, now));
  return Prisma.sql`${openAlarms(actor.practiceId)} ${mine}`;
}

const placeSchema = z.object({ rank: z.int().min(0).max(9), at: placeInstant, id: z.uuid() });

/** Every running alarm of the practice, by tier and due time. */
export async function listAlarms(
  actor: Actor,
  { cursor, size = pageSize, now = new Date() }: Listing = {},
): Promise<Page<AlarmRow>> {
  requireAbility(actor, "alarm.list");
  const place = readCursor(cursor, placeSchema);
  const beyond = place
    ? Prisma.sql`and (alarm.tier_rank, alarm.due_by, alarm.id)
        > (${place.rank}::smallint, ${place.at}::timestamptz, ${place.id}::uuid)`
    : Prisma.empty;
  return inPractice(actor, async (tx) => {
    const from = openAlarms(actor.practiceId);
    const found = await tx.$queryRaw<Found[]>(Prisma.sql`
      select alarm.id, responsible.name as responsible, alarm.tier_rank as rank, alarm.due_by as at
      ${from} ${beyond} order by alarm.tier_rank, alarm.due_by, alarm.id limit ${size + 1}`);
    const shown = found.slice(0, size);
    const count = await cappedCount(tx, from);
    const rows = await readRows(tx, actor, shown, now);
    const end = found.length > size ? shown.at(-1) : undefined;
    const next = end ? writeCursor({ rank: end.rank, at: end.at.toISOString(), id: end.id }) : null;
    return { rows, next, first: place === null, count };
  });
}

interface Listing {
  readonly cursor?: string | null | undefined;
  readonly size?: number;
  readonly now?: Date;
}

interface Found {
  readonly id: string;
  /** Name; null for nobody. */
  readonly responsible: string | null;
  readonly rank: number;
  readonly at: Date;
}

async function readRows(tx: Tx, actor: Actor, found: readonly Found[], now: Date) {
  const ids = found.map(({ id }) => id);
  const where = { practiceId: actor.practiceId, id: { in: ids } };
  const alarms = await tx.alarm.findMany({ where, select: alarmSelect });
  const alarmOf = new Map(alarms.map((alarm) => [alarm.id, alarm]));
  if (ids.length > 0) await recordAudit(tx, actor, "alarms.listed", "list", null, { alarms: ids });
  return found.flatMap(({ id, responsible }) => {
    const alarm = alarmOf.get(id);
    return alarm ? [toAlarmRow(alarm, responsible, actor, now)] : [];
  });
}

/** Whether alarms are raised at all, and what the last sweep counted. Numbers only: no audit event. */
export async function findSafetyHealth(actor: Actor, now = new Date()): Promise<SafetyHealth> {
  requireAbility(actor, "review.read");
  return inPractice(actor, (tx) => readHealth(tx, actor, now));
}

/** What Review and Follow-up say about alarms. */
export async function findSafety(actor: Actor): Promise<SafetyView> {
  const health = await findSafetyHealth(actor);
  const toMe = can(actor, "alarm.receive") ? await listAlarmsToMe(actor) : null;
  if (!can(actor, "alarm.list")) return { health, toMe, running: null };
  const running = await inPractice(actor, (tx) => cappedCount(tx, openAlarms(actor.practiceId)));
  return { health, toMe, running };
}

/** The latest full sweeps, the last first. */
export async function listSweeps(actor: Actor): Promise<SweepView[]> {
  requireAbility(actor, "alarm.list");
  const { practiceId, timeZone } = actor;
  return inPractice(actor, async (tx) => {
    const runs = await tx.sweepRun.findMany({
      where: { practiceId },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: latestSweeps,
      include: { by: { select: { name: true } } },
    });
    return runs.map((run) => toSweepView(run, timeZone));
  });
}
