import "server-only";
import { minutesOf } from "../../clinical/engine/clock.ts";
import { investigations } from "../../clinical/knowledge/investigations.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { dueWithin } from "../follow-up/due-date.ts";
import { openLoop } from "../follow-up/open-loop.ts";
import { clockOf } from "./decide-clock.ts";
import { inError } from "./decided-in-error.ts";
import type { DecisionInput } from "./schema.ts";

interface Options {
  /** When it was decided; now, unless past work is entered. */
  readonly at?: Date;
}

/**
 * Accepting opens a loop that the actor owns, due from the recording; declining needs a coded reason.
 * What was declined may still be accepted; what was accepted is closed through its loop, and open to be
 * decided again when that was entered in error. Every decision is kept as an event, whatever is decided later.
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
  const found = await findCurrent(tx, practiceId, id);
  const loop = decision === "accepted" ? await openLoopFor(tx, actor, found, at) : null;
  const declineReason = decision === "declined" ? input.reason : null;
  const said = { decision, declineReason, note: input.note || null };
  const { count } = await tx.recommendation.updateMany({
    where: { practiceId, id, version, OR: [{ loopId: null }, inError] },
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

/**
 * Holds the presentation, so that an amendment comes before or after: a suggestion that it replaced is a
 * "conflict", for what was decided before is taken over and what was not has to be read again.
 */
async function findCurrent(tx: Tx, practiceId: string, id: string) {
  await tx.$queryRaw`
    select 1 from presentation where practice_id = ${practiceId}::uuid and id = (
      select presentation_id from recommendation
      where practice_id = ${practiceId}::uuid and id = ${id}::uuid
    ) for no key update`;
  const found = await tx.recommendation.findFirst({
    where: { practiceId, id },
    select: {
      kind: true,
      code: true,
      label: true,
      within: true,
      ruleIds: true,
      presentationId: true,
      assessment: { select: { revision: true, assessedAt: true } },
      presentation: { select: { patientId: true, currentRevision: true } },
    },
  });
  if (!found) throw new AppError("not-found", `recommendation ${id}`);
  if (found.assessment.revision !== found.presentation.currentRevision)
    throw new AppError("conflict", `recommendation ${id} belongs to an earlier revision`);
  return found;
}

type Current = Awaited<ReturnType<typeof findCurrent>>;

async function openLoopFor(tx: Tx, actor: Actor, found: Current, at: Date) {
  return openLoop(tx, actor, {
    patientId: found.presentation.patientId,
    presentationId: found.presentationId,
    kind: found.kind === "action" ? "action" : "investigation",
    title: loopTitle(found),
    ownerId: actor.id,
    ...(await clockFrom(tx, actor, found)),
    openedAt: at,
  });
}

/**
 * From when the clock runs: the first time this was suggested with a clock that was not shorter. An amendment that
 * asks for the same again, or for it sooner, never makes it due later.
 */
async function clockFrom(tx: Tx, { practiceId, timeZone }: Actor, found: Current) {
  const { presentationId, kind, code } = found;
  const suggested = await tx.recommendation.findMany({
    where: { practiceId, presentationId, kind, code },
    select: { within: true, ruleIds: true, assessment: { select: { assessedAt: true } } },
  });
  const own = clockOf(found);
  const [earliest] = suggested
    .map((one) => ({ within: clockOf(one), from: one.assessment.assessedAt }))
    .filter(({ within }) => minutesOf(within) >= minutesOf(own))
    .toSorted((a, b) => dueBy(a) - dueBy(b));
  return earliest ?? { within: own, from: found.assessment.assessedAt };

  function dueBy({ within, from }: { within: string; from: Date }): number {
    return dueWithin(within, from, timeZone).dueBy.getTime();
  }
}

/** Short enough for one line of a list; the recommendation keeps the statement of record. */
function loopTitle({ kind, code, label }: Current): string {
  const test = kind === "investigation" && investigations.find(({ id }) => id === code);
  return test ? test.shortLabel : label;
}
