import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { moveDueDays } from "../follow-up/move-due-days.ts";
import { holdTeam } from "../team/hold-team.ts";
import type { Change } from "./change-words.ts";
import { findSettings } from "./find-settings.ts";
import type { SettingsInput } from "./schema.ts";
import type { Settings } from "./settings.ts";
import { requireKnownZone } from "./time-zones.ts";

/**
 * Changes what the practice decides for itself, and keeps what it was before, by whom and why. With
 * another time zone the open loops that are due on a calendar day stay due on that day.
 */
export async function changeSettings(actor: Actor, input: SettingsInput): Promise<{ id: string }> {
  requireAbility(actor, "practice.manage");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, async (tx) => {
    // Nobody who is named leaves meanwhile.
    await holdTeam(tx, actor);
    return once(tx, actor, { key, work: "changeSettings", body }, () => change(tx, actor, body));
  });
}

async function change(
  tx: Tx,
  actor: Actor,
  { version, reason, ...input }: Omit<SettingsInput, "idempotencyKey">,
) {
  const { practiceId: id } = actor;
  const before = await findSettings(tx, actor);
  if (before.version !== version) throw new AppError("conflict", `settings at ${before.version}`);
  const after = toSettings(input);
  const changes = differences(before, after);
  if (Object.keys(changes).length === 0)
    throw new AppError("invalid", "nothing changed", { form: ["Nothing was changed"] });
  await requireReviewers(tx, actor, after);
  if (changes.timeZone) await requireKnownZone(tx, after.timeZone);
  const { count } = await tx.practice.updateMany({
    where: { id, version },
    data: {
      ...(after as unknown as Prisma.PracticeUncheckedUpdateManyInput),
      version: version + 1,
    },
  });
  if (count === 0) throw new AppError("conflict", "settings changed meanwhile");
  await tx.practiceSettingEvent.create({
    data: {
      practiceId: id,
      version: version + 1,
      changes: changes as unknown as Prisma.InputJsonObject,
      reason: reason || null,
      byId: actor.id,
      at: new Date(),
    },
    select: { version: true },
  });
  const moved = changes.timeZone ? await moveDueDays(tx, actor, after.timeZone) : 0;
  const detail = { fields: Object.keys(changes), moved };
  await recordAudit(tx, actor, "practice.changed", "practice", id, detail);
  return { id };
}

function toSettings(input: Omit<SettingsInput, "idempotencyKey" | "version" | "reason">): Settings {
  const { days, from, to, phone, interval, ...settings } = input;
  return {
    ...settings,
    phones: phone,
    workingTime: { days, from, to },
    intervals: interval as Settings["intervals"],
  };
}

function differences(before: Settings, after: Settings): Partial<Record<keyof Settings, Change>> {
  const fields = Object.keys(after) as (keyof Settings)[];
  return Object.fromEntries(
    fields
      .filter((field) => text(before[field]) !== text(after[field]))
      .map((field) => [field, { from: before[field], to: after[field] }]),
  );
}

/** PostgreSQL keeps the members of an object in an order of its own. */
function text(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

async function requireReviewers(tx: Tx, { practiceId }: Actor, after: Settings): Promise<void> {
  for (const field of ["safetyLeadId", "deputyId"] as const) {
    const id = after[field];
    if (!id) continue;
    const where = { practiceId, id, role: "reviewer", disabledAt: null };
    if ((await tx.user.count({ where })) === 0)
      throw new AppError("invalid", field, { [field]: ["Choose a reviewer who works here"] });
  }
}
