import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { today } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import type { StoredAnswers } from "../presentations/stored-answers.ts";
import { cancerFindings, cancerText } from "./cancer-text.ts";
import type { PatientBannerView } from "./identity.ts";
import { identitySelect, toPatientIdentity } from "./to-patient-identity.ts";

/** Part of a larger read: the caller checks who may and leaves the audit event. */
export async function readPatientBanner(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<PatientBannerView | null> {
  const where = { practiceId: actor.practiceId, id };
  const patient = await tx.patient.findFirst({ where, select: identitySelect });
  if (!patient) return null;
  const openLoops = await tx.loop.count({
    where: { practiceId: actor.practiceId, patientId: id, closedAt: null },
  });
  return {
    ...toPatientIdentity(patient, today(actor.timeZone)),
    openLoops,
    cancer: await latestCancerText(tx, actor, id),
  };
}

/** From the latest presentation in which it was asked: a later one that left it out changes nothing. */
async function latestCancerText(tx: Tx, actor: Actor, patientId: string): Promise<string | null> {
  const [asked] = await tx.$queryRaw<{ answers: StoredAnswers }[]>(Prisma.sql`
    select revision.answers
    from presentation
    join presentation_revision revision
      on revision.practice_id = presentation.practice_id
      and revision.presentation_id = presentation.id
      and revision.revision = presentation.current_revision
    where presentation.practice_id = ${actor.practiceId}::uuid
      and presentation.patient_id = ${patientId}::uuid
      and jsonb_exists_any(revision.answers, ${[...cancerFindings]}::text[])
    order by presentation.recorded_at desc, presentation.id desc
    limit 1`);
  return asked ? cancerText(asked.answers) : null;
}
