import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateColumn } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { requireCurrent } from "./current-diagnosis.ts";
import type { DiagnosisInput, TakeBackInput } from "./diagnosis-schema.ts";
import { patientOf, requireBornBy } from "./find-record.ts";
import { requireFirst } from "./same-diagnosis.ts";

/** Records a confirmed diagnosis, or a correction of one: what was recorded before stays. */
export async function recordDiagnosis(
  actor: Actor,
  input: DiagnosisInput,
): Promise<{ id: string }> {
  requireAbility(actor, "diagnosis.record");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "recordDiagnosis", body }, () => record(tx, actor, body)),
  );
}

/** Takes a diagnosis back that was recorded in error; the history keeps it, and why. */
export async function takeBackDiagnosis(
  actor: Actor,
  input: TakeBackInput,
): Promise<{ id: string }> {
  requireAbility(actor, "diagnosis.record");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "takeBackDiagnosis", body }, () => takeBack(tx, actor, body)),
  );
}

async function record(tx: Tx, actor: Actor, body: Omit<DiagnosisInput, "idempotencyKey">) {
  const { practiceId } = actor;
  const { presentationId, loopId, replacesId, diagnosedOn } = body;
  const patientId = await patientOf(tx, actor, presentationId);
  if (diagnosedOn) {
    const what = "The day of the diagnosis";
    await requireBornBy(tx, actor, patientId, { field: "diagnosedOn", day: diagnosedOn, what });
  }
  const before = replacesId ? await requireCurrent(tx, actor, replacesId, body) : null;
  if (before && before.presentationId !== presentationId)
    throw new AppError("not-found", `diagnosis ${replacesId} of another presentation`);
  if (loopId) await requireLoop(tx, actor, loopId, presentationId);
  await requireFirst(tx, actor, body);
  const { id } = await tx.diagnosisOutcome.create({
    data: {
      ...body,
      practiceId,
      patientId,
      loopId: loopId ?? before?.loopId ?? null,
      diagnosedOn: diagnosedOn ? dateColumn(diagnosedOn) : null,
      recordedById: actor.id,
      recordedAt: new Date(),
    },
    select: { id: true },
  });
  const action = replacesId ? "diagnosis.corrected" : "diagnosis.recorded";
  const detail = { presentation: presentationId, replaces: replacesId };
  await recordAudit(tx, actor, action, "diagnosis", id, detail);
  return { id };
}

async function takeBack(
  tx: Tx,
  actor: Actor,
  { id: replacesId, reason }: Omit<TakeBackInput, "idempotencyKey">,
) {
  const before = await requireCurrent(tx, actor, replacesId, null);
  const { id } = await tx.diagnosisOutcome.create({
    data: {
      practiceId: actor.practiceId,
      patientId: before.patientId,
      presentationId: before.presentationId,
      loopId: before.loopId,
      diagnosis: "",
      replacesId,
      reason,
      recordedById: actor.id,
      recordedAt: new Date(),
    },
    select: { id: true },
  });
  await recordAudit(tx, actor, "diagnosis.taken_back", "diagnosis", id, { replaces: replacesId });
  return { id };
}

async function requireLoop(tx: Tx, { practiceId }: Actor, id: string, presentationId: string) {
  const found = await tx.loop.count({ where: { practiceId, id, presentationId } });
  if (found === 0) throw new AppError("not-found", `loop ${id} of presentation ${presentationId}`);
}
