import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { type CurrentSuggestion, findCurrent } from "./current-suggestion.ts";
import { inError, isInError } from "./decided-in-error.ts";
import { loopFor } from "./decision-loop.ts";
import type { DecisionInput } from "./decision-schema.ts";
import { restates } from "./restating.ts";

interface Options {
  /** When it was decided; now, unless past work is entered. */
  readonly at?: Date;
}

/**
 * Accepting opens a loop that the actor owns, due from the recording. Declining needs a coded reason; what is in hand
 * already, or done in its place, is followed up by a loop as well. What was declined may still be accepted; what has a
 * loop is closed through it, and open to be decided again when that was entered in error. Every decision is kept as an
 * event, whatever is decided later.
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

/** One decision, as part of a larger change: the caller checks who may. */
export async function decide(
  tx: Tx,
  actor: Actor,
  input: Omit<DecisionInput, "idempotencyKey">,
  at: Date,
): Promise<{ id: string }> {
  const { recommendationId: id, version } = input;
  const found = await findCurrent(tx, actor.practiceId, id);
  const restating = await findRestating(tx, actor, found);
  const restated = restating.map(({ label }) => label);
  const loop = await loopFor(tx, actor, input, { found, restated, at });
  const said = {
    decision: input.decision === "declined" && loop ? "otherwise" : input.decision,
    declineReason: input.decision === "accepted" ? null : input.reason,
    note: input.note || null,
  } as const;
  const decided = { said, loopId: loop?.id ?? null, at, presentationId: found.presentationId };
  await keep(tx, actor, { id, version }, decided);
  for (const action of restating) await keep(tx, actor, action, decided);
  return { id };
}

/** The actions that only repeat this test in words, as they stand: they are decided with it. */
async function findRestating(tx: Tx, { practiceId }: Actor, test: CurrentSuggestion) {
  const actions = await tx.recommendation.findMany({
    where: {
      practiceId,
      assessmentId: test.assessmentId,
      kind: "action",
      OR: [{ loopId: null }, inError],
    },
    orderBy: { position: "asc" },
    select: {
      id: true,
      version: true,
      kind: true,
      code: true,
      label: true,
      within: true,
      ruleIds: true,
      decision: true,
      loop: { select: { outcome: true } },
    },
  });
  const standing = <One extends CurrentSuggestion | (typeof actions)[number]>(one: One) =>
    isInError(one) ? { ...one, decision: null } : one;
  return actions.filter((action) => restates(standing(action), standing(test)));
}

interface Decided {
  readonly said: {
    readonly decision: "accepted" | "declined" | "otherwise";
    readonly declineReason: string | null;
    readonly note: string | null;
  };
  readonly loopId: string | null;
  readonly at: Date;
  readonly presentationId: string;
}

async function keep(
  tx: Tx,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
  { said, loopId, at, presentationId }: Decided,
): Promise<void> {
  const { practiceId } = actor;
  const { count } = await tx.recommendation.updateMany({
    where: { practiceId, id, version, OR: [{ loopId: null }, inError] },
    data: { ...said, decidedById: actor.id, decidedAt: at, loopId, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", `recommendation ${id} has another version`);
  await tx.recommendationEvent.create({
    data: { ...said, practiceId, recommendationId: id, version: version + 1, byId: actor.id, at },
    select: { version: true },
  });
  await recordAudit(tx, actor, `recommendation.${said.decision}`, "recommendation", id, {
    presentation: presentationId,
    reason: said.declineReason,
    loop: loopId,
  });
}
