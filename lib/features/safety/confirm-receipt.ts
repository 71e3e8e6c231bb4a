import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { momentOf } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { can, requireAbility } from "../../platform/permissions.ts";
import { eventOf, type KeptAlarm } from "./alarm-steps.ts";
import { callsMe, openAlarms, readTeam } from "./called.ts";
import { callsOf } from "./calls.ts";
import type { Rung } from "./ladder.ts";
import { takeTurns } from "./raise-alarms.ts";
import { type AlarmRule, alarmRuleLabels } from "./rules.ts";
import { rungLabels } from "./rung-words.ts";
import type { ReceiptInput } from "./schema.ts";
import { timeBox } from "./time-boxes.ts";

/**
 * Somebody who is called, or a reviewer, has seen these alarms on their present rungs. They stay until something was
 * done, climb no further for one time box of their tier, and then ask again. Throws AppError "conflict" with what
 * they are now when one climbed, was seen or was cleared meanwhile; then none counts as seen. The id is the first alarm's.
 */
export async function confirmReceipt(
  actor: Actor,
  { idempotencyKey: key, ...body }: ReceiptInput,
  at = new Date(),
): Promise<{ id: string }> {
  requireAbility(actor, "alarm.receive");
  return inPractice(actor, async (tx) => {
    await takeTurns(tx, actor.practiceId);
    return once(tx, actor, { key, work: "confirmReceipt", body }, () =>
      receive(tx, actor, body, at),
    );
  });
}

async function receive(
  tx: Tx,
  actor: Actor,
  { version: versions }: Omit<ReceiptInput, "idempotencyKey">,
  at: Date,
) {
  const { practiceId } = actor;
  const ids = Object.keys(versions);
  const alarms = await tx.alarm.findMany({
    where: { practiceId, id: { in: ids } },
    orderBy: { id: "asc" },
    include: { receiptBy: { select: { name: true } } },
  });
  const [first] = alarms;
  if (!first || alarms.length < ids.length) throw new AppError("not-found", `one of alarms ${ids}`);
  const running = alarms.filter(({ clearedAt }) => !clearedAt).map(({ id }) => id);
  if (!can(actor, "safety.sweep") && !(await areCalling(tx, actor, running, at)))
    throw new AppError("forbidden", `receipt of alarms ${ids}`);
  const changed = alarms.filter(
    ({ id, version, clearedAt, receiptAt }) => version !== versions[id] || clearedAt || receiptAt,
  );
  if (changed.length > 0) throw changedMeanwhile(changed, actor.timeZone);
  for (const alarm of alarms) await keepReceipt(tx, actor, alarm, at);
  return { id: first.id };
}

async function keepReceipt(tx: Tx, actor: Actor, alarm: KeptAlarm, at: Date): Promise<void> {
  const { practiceId, id, version, presentationId: presentation, loopId: loop, rung } = alarm;
  const nextAt = new Date(at.getTime() + timeBox(alarm.tierRank));
  await tx.alarm.updateMany({
    where: { practiceId, id, version },
    data: { receiptById: actor.id, receiptAt: at, nextAt, version: version + 1 },
  });
  const event = eventOf(alarm, "receipt", alarm.rung, at, actor.id);
  await tx.alarmEvent.create({ data: event, select: { version: true } });
  await recordAudit(tx, actor, "alarm.received", "alarm", id, { presentation, loop, rung });
}

/** Whether each of them calls this person now. */
async function areCalling(tx: Tx, actor: Actor, ids: string[], now: Date): Promise<boolean> {
  const mine = callsMe(actor.id, callsOf(actor.id, await readTeam(tx, actor.practiceId, now)));
  const found = await tx.$queryRaw<unknown[]>(Prisma.sql`
    select 1 ${openAlarms(actor.practiceId)} and alarm.id = any (${ids}::uuid[]) ${mine}`);
  return found.length === ids.length;
}

interface Changed extends KeptAlarm {
  readonly receiptBy: { readonly name: string } | null;
}

function changedMeanwhile(changed: readonly Changed[], timeZone: string): AppError {
  const words = changed.map((alarm) => {
    const label = alarmRuleLabels[alarm.rule as AlarmRule];
    return `"${label}" has changed meanwhile, and nothing was marked as seen: ${whatHappened(alarm, timeZone)}`;
  });
  return new AppError("conflict", `alarms ${changed.map(({ id }) => id)} changed meanwhile`, {
    form: words,
  });
}

function whatHappened({ rung, clearedAt, receiptAt, receiptBy }: Changed, timeZone: string) {
  if (clearedAt) return `it is done since ${momentOf(clearedAt, timeZone).text}`;
  if (receiptAt) return `${receiptBy?.name} said so at ${momentOf(receiptAt, timeZone).text}`;
  return `it climbed, ${rungLabels[rung as Rung]}. Look at it again`;
}
