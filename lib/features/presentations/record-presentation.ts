import "server-only";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dayOf } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { endRecordedDraft } from "../drafts/end-recorded-draft.ts";
import { openLoop } from "../follow-up/open-loop.ts";
import { recheckOf } from "../follow-up/recheck.ts";
import { requireLiving } from "../patients/require-living.ts";
import type { Assess } from "./assess-safely.ts";
import { assessRevision, type RevisionBody, recordRevision } from "./record-revision.ts";
import type { PresentationInput } from "./schema.ts";

interface Options {
  readonly assess?: Assess;
  /** When it was recorded; now, unless past work is entered. */
  readonly at?: Date;
}

/**
 * Saves what was answered, what the engine made of it, what it suggests, and the follow-up: all or
 * nothing. Should the engine fail, the answers are kept without an assessment and followed up today.
 */
export async function recordPresentation(
  actor: Actor,
  input: PresentationInput,
  options: Options = {},
): Promise<{ id: string }> {
  requireAbility(actor, "presentation.record");
  const { idempotencyKey: key, live = null, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "recordPresentation", body }, () =>
      record(tx, actor, key, { ...body, live }, options),
    ),
  );
}

async function record(tx: Tx, actor: Actor, key: string, body: RevisionBody, options: Options) {
  await requireLiving(tx, actor, body.patientId);
  const recordedAt = options.at ?? new Date();
  const asOf = dayOf(recordedAt, actor.timeZone);
  const assessed = await assessRevision(tx, actor, body, asOf, options.assess);
  const { id } = await tx.presentation.create({
    data: {
      ...assessed.standing,
      practiceId: actor.practiceId,
      patientId: body.patientId,
      recordedById: actor.id,
      recordedAt,
    },
    select: { id: true },
  });
  const place = { presentationId: id, revision: 1, reason: null, recordedAt };
  await recordRevision(tx, actor, body, assessed, place);
  const { patientId } = body;
  await openRecheck(tx, actor, assessed.assessment, { id, patientId, recordedAt });
  const draft = await endRecordedDraft(tx, actor, key, patientId, recordedAt);
  const detail = { patient: patientId, ...(draft && { draft }) };
  await recordAudit(tx, actor, "presentation.recorded", "presentation", id, detail);
  return { id };
}

interface Recorded {
  readonly id: string;
  readonly patientId: string;
  readonly recordedAt: Date;
}

async function openRecheck(
  tx: Tx,
  actor: Actor,
  assessment: Assessment | null,
  { id, patientId, recordedAt }: Recorded,
): Promise<void> {
  const recheck = recheckOf(assessment);
  if (!recheck) return;
  await openLoop(tx, actor, {
    patientId,
    presentationId: id,
    ...recheck,
    kind: "recheck",
    ownerId: actor.id,
    from: recordedAt,
    openedAt: recordedAt,
  });
}
