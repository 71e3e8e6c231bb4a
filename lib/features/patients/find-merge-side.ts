import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { momentOf, today } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { isUuid } from "../../platform/uuid.ts";
import { ownIdentitySelect, toOwnIdentity } from "./to-patient-identity.ts";
import type { MergeSide } from "./view.ts";

/** One of two registrations to compare, with how much is kept under it; null for unknown, another practice's and merged ones. */
export async function findMergeSide(actor: Actor, id: string): Promise<MergeSide | null> {
  requireAbility(actor, "patient.merge");
  if (!isUuid(id)) return null;
  const { practiceId, timeZone } = actor;
  return inPractice(actor, async (tx) => {
    const row = await tx.patient.findFirst({
      where: { practiceId, id, mergedIntoId: null },
      select: {
        ...ownIdentitySelect,
        version: true,
        _count: { select: { presentations: true, loops: true } },
        presentations: {
          orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
          take: 1,
          select: { recordedAt: true },
        },
      },
    });
    if (!row) return null;
    const openLoops = await tx.loop.count({ where: { practiceId, patientId: id, closedAt: null } });
    await recordAudit(tx, actor, "patient.read", "patient", id);
    const { version, _count: counts, presentations, ...patient } = row;
    const [latest] = presentations;
    return {
      patient: toOwnIdentity(patient, today(timeZone)),
      version,
      presentations: counts.presentations,
      latestRecordedAt: latest ? momentOf(latest.recordedAt, timeZone) : null,
      openLoops,
      closedLoops: counts.loops - openLoops,
    };
  });
}

/** The patient with exactly this number, by id; null for none. Of a merged one it is that one. */
export async function findPatientByNumber(actor: Actor, number: string): Promise<string | null> {
  requireAbility(actor, "patient.merge");
  return inPractice(actor, async (tx) => {
    const found = await tx.patient.findFirst({
      where: { practiceId: actor.practiceId, number },
      select: { id: true },
    });
    await recordAudit(tx, actor, "patients.searched", "list", null, {
      by: "number",
      patients: found ? [found.id] : [],
    });
    return found?.id ?? null;
  });
}
