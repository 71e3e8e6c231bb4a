import "server-only";
import { z } from "zod";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { cappedCount } from "../../platform/capped-count.ts";
import { placeInstant, readCursor, writeCursor } from "../../platform/cursor.ts";
import { momentOf } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { can, requireAbility } from "../../platform/permissions.ts";
import { findSettings } from "../practice/find-settings.ts";
import { groupByPatient, type Placed, placeByPatient } from "./by-patient.ts";
import { callsMe, openAlarms, readTeam } from "./called.ts";
import { callsOf } from "./calls.ts";
import { readHealth, readStanding, toSweepView } from "./read-health.ts";
import { alarmSelect } from "./to-alarm-row.ts";
import { toPatientAlarms } from "./to-patient-alarms.ts";
import type {
  AlarmCounts,
  AlarmPage,
  AlarmSignal,
  AlarmsListed,
  SafetyHealth,
  SafetyView,
  SweepView,
} from "./view.ts";
import { raisesAlarms } from "./worker-standing.ts";

const longestBlock = 25;
const pageSize = 50;
const latestSweeps = 15;

/** The alarms that call the actor, by patient: what nobody has seen first, then by tier and due time. */
export async function listAlarmsToMe(actor: Actor, now = new Date()): Promise<AlarmsListed> {
  requireAbility(actor, "alarm.receive");
  return inPractice(actor, async (tx) => {
    const from = await toMe(tx, actor, now);
    const placed = await placeByPatient(tx, { from, unseenFirst: true, size: longestBlock });
    const counts = await countAlarms(tx, from);
    const { phones } = await findSettings(tx, actor);
    const patients = await readPatients(tx, actor, placed, now);
    return { patients, counts, atTheEnd: await isAtTheEnd(tx, from), phones };
  });
}

/** How many alarms call the actor, and whether any are raised. Says nothing about a patient: no audit event. */
export async function findAlarmSignal(actor: Actor, now = new Date()): Promise<AlarmSignal> {
  requireAbility(actor, "alarm.receive");
  return inPractice(actor, async (tx) => {
    const { standing } = await readStanding(tx, actor.practiceId, now);
    const count = await cappedCount(tx, await toMe(tx, actor, now));
    return { count, raised: raisesAlarms(standing), asOf: momentOf(now, actor.timeZone) };
  });
}

async function toMe(tx: Tx, actor: Actor, now: Date): Promise<Prisma.Sql> {
  const mine = callsMe(actor.id, callsOf(actor.id, await readTeam(tx, actor.practiceId, now)));
  return Prisma.sql`${openAlarms(actor.practiceId)} ${mine}`;
}

const placeSchema = z.object({ rank: z.int().min(0).max(9), at: placeInstant, id: z.uuid() });

/** Every running alarm of the practice, by patient, tier and due time. */
export async function listAlarms(actor: Actor, listing: Listing = {}): Promise<AlarmPage> {
  requireAbility(actor, "alarm.list");
  return inPractice(actor, (tx) => readPage(tx, actor, openAlarms(actor.practiceId), listing));
}

/** The same of those that call the actor: also the ones beyond what the landing pages have room for. */
export async function listMyAlarms(actor: Actor, listing: Listing = {}): Promise<AlarmPage> {
  requireAbility(actor, "alarm.receive");
  return inPractice(actor, async (tx) => {
    const from = await toMe(tx, actor, listing.now ?? new Date());
    return readPage(tx, actor, from, listing);
  });
}

async function readPage(
  tx: Tx,
  actor: Actor,
  from: Prisma.Sql,
  { cursor, size = pageSize, now = new Date() }: Listing,
): Promise<AlarmPage> {
  const beyond = readCursor(cursor, placeSchema);
  const placed = await placeByPatient(tx, { from, unseenFirst: false, size: size + 1, beyond });
  const found = groupByPatient(placed);
  const shown = found.slice(0, size);
  const counts = await countAlarms(tx, from);
  const rows = await readPatients(tx, actor, shown.flat(), now);
  const end = found.length > size ? shown.at(-1)?.[0] : undefined;
  const next = end ? writeCursor({ rank: end.rank, at: end.at.toISOString(), id: end.id }) : null;
  return { rows, next, first: beyond === null, count: counts.patients, counts };
}

interface Listing {
  readonly cursor?: string | null | undefined;
  /** In patients. */
  readonly size?: number;
  readonly now?: Date;
}

async function countAlarms(tx: Tx, from: Prisma.Sql): Promise<AlarmCounts> {
  const patients = Prisma.sql`from (select distinct alarm.patient_id ${from}) as patients`;
  return { patients: await cappedCount(tx, patients), alarms: await cappedCount(tx, from) };
}

async function isAtTheEnd(tx: Tx, from: Prisma.Sql): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>(Prisma.sql`
    select 1 ${from} and alarm.rung = 'phone' and alarm.receipt_at is null limit 1`);
  return found.length > 0;
}

async function readPatients(tx: Tx, actor: Actor, placed: readonly Placed[], now: Date) {
  const ids = placed.map(({ id }) => id);
  const where = { practiceId: actor.practiceId, id: { in: ids } };
  const alarms = await tx.alarm.findMany({ where, select: alarmSelect });
  if (ids.length > 0) await recordAudit(tx, actor, "alarms.listed", "list", null, { alarms: ids });
  return toPatientAlarms(groupByPatient(placed), alarms, actor, now);
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
