import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateColumn } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { can, requireAbility } from "../../platform/permissions.ts";
import type { AbsenceAnswerInput, AbsenceInput } from "./absence-schema.ts";
import { checkAbsence, checkAccepted } from "./check-absence.ts";

/**
 * Says who is away and asks a colleague to cover. What a reviewer sets holds at once; what somebody
 * sets for themselves holds once the colleague has accepted.
 */
export async function setAbsence(actor: Actor, input: AbsenceInput): Promise<{ id: string }> {
  requireAbility(actor, "loop.own");
  const { idempotencyKey: key, ...body } = input;
  const settles = can(actor, "loop.reassign");
  if (body.userId !== actor.id && !settles)
    throw new AppError("forbidden", `absence of user ${body.userId}`);
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "setAbsence", body }, async () => {
      await checkAbsence(tx, actor, body);
      const { practiceId } = actor;
      const at = new Date();
      const { id } = await tx.userAbsence.create({
        data: {
          practiceId,
          userId: body.userId,
          coverId: body.coverId,
          startsOn: dateColumn(body.startsOn),
          endsOn: dateColumn(body.endsOn),
          setById: actor.id,
          setAt: at,
          acceptedAt: settles || body.coverId === actor.id ? at : null,
        },
        select: { id: true },
      });
      const { userId: user, coverId: cover } = body;
      await recordAudit(tx, actor, "absence.set", "absence", id, { user, cover });
      return { id };
    }),
  );
}

/** The cover accepts or refuses; the person away, or a reviewer, cancels. */
export async function answerAbsence(
  actor: Actor,
  input: AbsenceAnswerInput,
): Promise<{ id: string }> {
  requireAbility(actor, "loop.own");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "answerAbsence", body }, () => answer(tx, actor, body)),
  );
}

async function answer(
  tx: Tx,
  actor: Actor,
  { absenceId: id, answer: said }: Omit<AbsenceAnswerInput, "idempotencyKey">,
) {
  const { practiceId } = actor;
  const found = await tx.userAbsence.findFirst({
    where: { practiceId, id },
    select: { userId: true, coverId: true, startsOn: true, endsOn: true },
  });
  if (!found) throw new AppError("not-found", `absence ${id}`);
  const may =
    said === "cancel"
      ? found.userId === actor.id || can(actor, "loop.reassign")
      : found.coverId === actor.id;
  if (!may) throw new AppError("forbidden", `${said} absence ${id}`);
  if (said === "accept") await checkAccepted(tx, actor, found);
  const at = new Date();
  const end = { endedById: actor.id, endedAt: at };
  const { count } = await tx.userAbsence.updateMany({
    where: { practiceId, id, endedAt: null, ...(said !== "cancel" && { acceptedAt: null }) },
    data:
      said === "accept"
        ? { acceptedAt: at }
        : { ...end, endedAs: said === "refuse" ? "refused" : "cancelled" },
  });
  if (count === 0) throw new AppError("conflict", `absence ${id} is settled`);
  const action = said === "cancel" ? "absence.ended" : "absence.answered";
  await recordAudit(tx, actor, action, "absence", id, { answer: said });
  return { id };
}
