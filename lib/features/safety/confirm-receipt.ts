import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { momentOf } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { can, requireAbility } from "../../platform/permissions.ts";
import { eventOf } from "./alarm-steps.ts";
import { callsMe, openAlarms, readCalls } from "./called.ts";
import type { Rung } from "./ladder.ts";
import { takeTurns } from "./raise-alarms.ts";
import { rungLabels } from "./rung-words.ts";
import type { ReceiptInput } from "./schema.ts";
import { timeBox } from "./time-boxes.ts";

/**
 * Somebody who is called, or a reviewer, has seen the alarm on its present rung. It stays until something was done,
 * climbs no further for one time box of its tier, and then asks again. Throws AppError "conflict" with what it is
 * now when it climbed, was seen or was cleared meanwhile.
 */
export async function confirmReceipt(
  actor: Actor,
  input: ReceiptInput,
  at = new Date(),
): Promise<{ id: string }> {
  requireAbility(actor, "alarm.receive");
  const { idempotencyKey: key, ...body } = input;
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
  { alarmId: id, version }: Omit<ReceiptInput, "idempotencyKey">,
  at: Date,
) {
  const { practiceId } = actor;
  const alarm = await tx.alarm.findFirst({
    where: { practiceId, id },
    include: { receiptBy: { select: { name: true } } },
  });
  if (!alarm) throw new AppError("not-found", `alarm ${id}`);
  if (!can(actor, "safety.sweep") && !alarm.clearedAt && !(await isCalled(tx, actor, id, at)))
    throw new AppError("forbidden", `receipt of alarm ${id}`);
  if (alarm.version !== version || alarm.clearedAt || alarm.receiptAt)
    throw changedMeanwhile(alarm, actor.timeZone);
  const nextAt = new Date(at.getTime() + timeBox(alarm.tierRank));
  await tx.alarm.updateMany({
    where: { practiceId, id, version },
    data: { receiptById: actor.id, receiptAt: at, nextAt, version: version + 1 },
  });
  const event = eventOf(alarm, "receipt", alarm.rung, at, actor.id);
  await tx.alarmEvent.create({ data: event, select: { version: true } });
  const { presentationId: presentation, loopId: loop, rung } = alarm;
  await recordAudit(tx, actor, "alarm.received", "alarm", id, { presentation, loop, rung });
  return { id };
}

async function isCalled(tx: Tx, actor: Actor, id: string, now: Date): Promise<boolean> {
  const mine = callsMe(actor.id, await readCalls(tx, actor, now));
  const found = await tx.$queryRaw<unknown[]>(
    Prisma.sql`select 1 ${openAlarms(actor.practiceId)} and alarm.id = ${id}::uuid ${mine}`,
  );
  return found.length > 0;
}

interface Changed {
  readonly id: string;
  readonly rung: string;
  readonly clearedAt: Date | null;
  readonly receiptAt: Date | null;
  readonly receiptBy: { readonly name: string } | null;
}

function changedMeanwhile(alarm: Changed, timeZone: string): AppError {
  const { id, rung, clearedAt, receiptAt, receiptBy } = alarm;
  const words = clearedAt
    ? `What it was about is done: the alarm ended at ${momentOf(clearedAt, timeZone).text}`
    : receiptAt
      ? `${receiptBy?.name} said so at ${momentOf(receiptAt, timeZone).text}`
      : `It has climbed meanwhile: ${rungLabels[rung as Rung]}. Look at it again`;
  return new AppError("conflict", `alarm ${id} changed meanwhile`, { form: [words] });
}
