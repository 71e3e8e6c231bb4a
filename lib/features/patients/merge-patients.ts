import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import type { MergeInput, UndoMergeInput } from "./change-schema.ts";
import { recordPatientEvent } from "./patient-event.ts";
import { changePatient, holdPatient, type PatientToChange } from "./patient-to-change.ts";
import { recordIdsOf } from "./record-ids.ts";

/**
 * Makes two registrations one: what is kept under the other is shown with the one that stays. No
 * record moves, so that undoing it restores both. Gives the one that stays.
 */
export async function mergePatients(actor: Actor, input: MergeInput): Promise<{ id: string }> {
  requireAbility(actor, "patient.merge");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "mergePatients", body }, () => merge(tx, actor, body)),
  );
}

/** Takes a merge back. What was recorded of the one that stayed in the meantime stays there. Gives the one that was merged. */
export async function undoMerge(actor: Actor, input: UndoMergeInput): Promise<{ id: string }> {
  requireAbility(actor, "patient.merge");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "undoMerge", body }, () => undo(tx, actor, body)),
  );
}

async function merge(tx: Tx, actor: Actor, input: Omit<MergeInput, "idempotencyKey">) {
  const { patientId, otherId, staysId, reason } = input;
  if (patientId === otherId) throw refused("A patient cannot be merged with themselves.");
  const held = await holdBoth(tx, actor, [patientId, otherId]);
  const { stays, goes } = held[0].id === staysId ? pair(held[0], held[1]) : pair(held[1], held[0]);
  await requireMergeable(tx, actor, stays, goes);
  requireVersions(held, input);
  const version = await changePatient(tx, actor, goes, { mergedIntoId: staysId });
  await recordPatientEvent(tx, actor, {
    patientId: goes.id,
    version,
    kind: "merged",
    otherPatientId: staysId,
    reason,
  });
  await recordAudit(tx, actor, "patient.merged", "patient", goes.id, { into: staysId });
  return { id: staysId };
}

const pair = (stays: PatientToChange, goes: PatientToChange) => ({ stays, goes });

/** In the order of their ids, so that two merges at once do not wait for each other for ever. */
async function holdBoth(tx: Tx, actor: Actor, ids: readonly [string, string]) {
  const inOrder = ids.toSorted();
  const held = new Map<string, PatientToChange>();
  for (const id of inOrder) held.set(id, await holdPatient(tx, actor, id));
  return ids.map((id) => held.get(id)) as [PatientToChange, PatientToChange];
}

async function requireMergeable(
  tx: Tx,
  actor: Actor,
  stays: PatientToChange,
  goes: PatientToChange,
) {
  for (const { mergedIntoId, number } of [stays, goes]) {
    if (mergedIntoId)
      throw refused(`No. ${number} was merged into another registration. Undo that first.`);
  }
  if ((await recordIdsOf(tx, actor, goes.id)).length > 1) {
    throw refused(
      `Another registration was merged into No. ${goes.number}. Undo that first, or let No. ${goes.number} stay.`,
    );
  }
  if ((stays.deceasedOn === null) !== (goes.deceasedOn === null)) {
    const died = stays.deceasedOn ? stays : goes;
    throw refused(
      `No. ${died.number} is recorded as deceased and the other is not. Correct one of the registrations first.`,
    );
  }
}

function requireVersions(
  [patient, other]: readonly [PatientToChange, PatientToChange],
  { version, otherVersion }: Pick<MergeInput, "version" | "otherVersion">,
): void {
  if (patient.version !== version || other.version !== otherVersion)
    throw new AppError("conflict", `patients ${patient.id} and ${other.id} changed meanwhile`);
}

async function undo(tx: Tx, actor: Actor, input: Omit<UndoMergeInput, "idempotencyKey">) {
  const patient = await holdPatient(tx, actor, input.patientId);
  const { id, mergedIntoId } = patient;
  if (!mergedIntoId || patient.version !== input.version)
    throw new AppError("conflict", `patient ${id} is at version ${patient.version}`);
  const version = await changePatient(tx, actor, patient, { mergedIntoId: null });
  await recordPatientEvent(tx, actor, {
    patientId: id,
    version,
    kind: "merge_undone",
    otherPatientId: mergedIntoId,
    reason: input.reason,
  });
  await recordAudit(tx, actor, "patient.merge_undone", "patient", id, { from: mergedIntoId });
  return { id };
}

function refused(words: string): AppError {
  return new AppError("invalid", "these patients cannot be merged", { form: [words] });
}
