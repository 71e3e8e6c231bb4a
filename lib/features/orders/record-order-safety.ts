import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { AnswerValue } from "../../clinical/engine/answers.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { isSame, type StoredAnswers } from "../presentations/stored-answers.ts";
import type { SafetyInput } from "./schema.ts";

interface Options {
  /** When it was asked; now, unless past work is entered. */
  readonly at?: Date;
}

/**
 * Keeps what was answered before a test: a row for each answer that is new, differs, or was given again; none is ever
 * changed. Throws
 * AppError: "not-found", "conflict" when somebody answered meanwhile, "invalid" when nothing was answered.
 */
export async function recordOrderSafety(
  actor: Actor,
  input: SafetyInput,
  { at = new Date() }: Options = {},
): Promise<{ id: string }> {
  requireAbility(actor, "recommendation.decide");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "recordOrderSafety", body }, () => record(tx, actor, body, at)),
  );
}

type Sent = Omit<SafetyInput, "idempotencyKey">;

async function record(
  tx: Tx,
  actor: Actor,
  { presentationId: id, version, answers, again = [] }: Sent,
  at: Date,
) {
  const { practiceId } = actor;
  const before = await holdAnswers(tx, practiceId, id);
  const changed = Object.entries(answers).filter(([finding, value]) => {
    const known = before.latest.get(finding);
    const askedAgain = again.some((one) => one === finding);
    return known === undefined || askedAgain || !isSame(known, value);
  });
  if (before.count + 1 !== version)
    throw new AppError("conflict", `order safety of ${id} is at version ${before.count + 1}`);
  if (changed.length === 0)
    throw new AppError("invalid", "nothing answered", {
      form: ["Answer a question that is open, change an answer, or say that it was asked again"],
    });
  await tx.orderSafety.createMany({
    data: changed.map(([finding, value], place) => ({
      practiceId,
      presentationId: id,
      position: before.count + place + 1,
      finding,
      value: value as Prisma.InputJsonValue,
      byId: actor.id,
      at,
    })),
  });
  await recordAudit(tx, actor, "order_safety.recorded", "presentation", id, {
    findings: changed.map(([finding]) => finding),
  });
  return { id };
}

/** Holds the presentation: of two who answer at once, one comes after the other. */
async function holdAnswers(tx: Tx, practiceId: string, id: string) {
  const held = await tx.$queryRaw<{ revision: number }[]>`
    select current_revision as revision from presentation
    where practice_id = ${practiceId}::uuid and id = ${id}::uuid for no key update`;
  const [presentation] = held;
  if (!presentation) throw new AppError("not-found", `presentation ${id}`);
  const { revision } = presentation;
  const recorded = await tx.presentationRevision.findFirstOrThrow({
    where: { practiceId, presentationId: id, revision },
    select: { answers: true },
  });
  const asked = await tx.orderSafety.findMany({
    where: { practiceId, presentationId: id },
    orderBy: { position: "asc" },
    select: { finding: true, value: true },
  });
  const said = Object.entries(recorded.answers as unknown as StoredAnswers);
  const latest = new Map<string, AnswerValue>([
    ...said.map(([finding, answer]) => [finding, answer.value] as const),
    ...asked.map(({ finding, value }) => [finding, value as AnswerValue] as const),
  ]);
  return { count: asked.length, latest };
}
