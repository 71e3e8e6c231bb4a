import "server-only";
import { investigations } from "../../clinical/knowledge/investigations.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { openLoop } from "../follow-up/open-loop.ts";
import { clockOf } from "./decide-clock.ts";
import type { DecisionInput } from "./schema.ts";

interface Options {
  /** When it was decided; now, unless past work is entered. */
  readonly at?: Date;
}

/**
 * Accepting opens a loop that the actor owns, due from the recording; declining needs a coded reason.
 * What was declined may still be accepted; what was accepted is closed through its loop. Every
 * decision is kept as an event, whatever is decided later.
 */
export async function decideRecommendation(
  actor: Actor,
  input: DecisionInput,
  { at = new Date() }: Options = {},
): Promise<{ id: string }> {
  requireAbility(actor, "recommendation.decide");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "decideRecommendation", body }, () => decide(tx, actor, body, at)),
  );
}

async function decide(
  tx: Tx,
  actor: Actor,
  input: Omit<DecisionInput, "idempotencyKey">,
  at: Date,
): Promise<{ id: string }> {
  const { practiceId } = actor;
  const { recommendationId: id, decision, version } = input;
  const found = await findUndecided(tx, practiceId, id);
  const loop = decision === "accepted" ? await openLoopFor(tx, actor, found, at) : null;
  const declineReason = decision === "declined" ? input.reason : null;
  const said = { decision, declineReason, note: input.note || null };
  const { count } = await tx.recommendation.updateMany({
    where: { practiceId, id, version, loopId: null },
    data: {
      ...said,
      decidedById: actor.id,
      decidedAt: at,
      loopId: loop?.id ?? null,
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new AppError("conflict", `recommendation ${id} has another version`);
  await tx.recommendationEvent.create({
    data: {
      ...said,
      practiceId,
      recommendationId: id,
      version: version + 1,
      byId: actor.id,
      at,
    },
    select: { version: true },
  });
  await recordAudit(tx, actor, `recommendation.${decision}`, "recommendation", id, {
    presentation: found.presentationId,
    reason: input.reason,
    loop: loop?.id ?? null,
  });
  return { id };
}

async function findUndecided(tx: Tx, practiceId: string, id: string) {
  const found = await tx.recommendation.findFirst({
    where: { practiceId, id },
    select: {
      kind: true,
      code: true,
      label: true,
      within: true,
      ruleIds: true,
      presentationId: true,
      presentation: { select: { patientId: true, recordedAt: true } },
    },
  });
  if (!found) throw new AppError("not-found", `recommendation ${id}`);
  return found;
}

type Undecided = Awaited<ReturnType<typeof findUndecided>>;

function openLoopFor(tx: Tx, actor: Actor, found: Undecided, at: Date) {
  return openLoop(tx, actor, {
    patientId: found.presentation.patientId,
    presentationId: found.presentationId,
    kind: found.kind === "action" ? "action" : "investigation",
    title: loopTitle(found),
    ownerId: actor.id,
    within: clockOf(found),
    from: found.presentation.recordedAt,
    openedAt: at,
  });
}

/** Short enough for one line of a list; the recommendation keeps the statement of record. */
function loopTitle({ kind, code, label }: Undecided): string {
  const test = kind === "investigation" && investigations.find(({ id }) => id === code);
  return test ? test.shortLabel : label;
}
