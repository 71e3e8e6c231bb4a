import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { isUuid } from "../../platform/uuid.ts";
import { readPatientBanner } from "./patient-banner.ts";
import type { RegistrationView } from "./view.ts";

/** Who the patient is, to be corrected; null for unknown and another practice's. Of a merged one it is the one that stays. */
export async function findRegistration(actor: Actor, id: string): Promise<RegistrationView | null> {
  requireAbility(actor, "patient.read");
  if (!isUuid(id)) return null;
  return inPractice(actor, async (tx) => {
    const patient = await readPatientBanner(tx, actor, id);
    if (!patient) return null;
    const { version } = await tx.patient.findUniqueOrThrow({
      where: { practiceId_id: { practiceId: actor.practiceId, id: patient.id } },
      select: { version: true },
    });
    await recordAudit(tx, actor, "patient.read", "patient", patient.id);
    return { patient, version };
  });
}
