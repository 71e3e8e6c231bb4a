import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { today } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { findConfirmedCancer } from "../outcomes/confirmed-cancer.ts";
import type { StoredAnswers } from "../presentations/stored-answers.ts";
import { cancerFindings, cancerText } from "./cancer-text.ts";
import type { PatientBannerView } from "./identity.ts";
import { recordIdsOf } from "./record-ids.ts";
import { identitySelect, toPatientIdentity } from "./to-patient-identity.ts";

/**
 * Part of a larger read: the caller checks who may and leaves the audit event. Of a patient that was
 * merged it is the banner of the one that stays, by the id that stands in it.
 */
export async function readPatientBanner(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<PatientBannerView | null> {
  const where = { practiceId: actor.practiceId, id };
  const patient = await tx.patient.findFirst({ where, select: identitySelect });
  if (!patient) return null;
  const identity = toPatientIdentity(patient, today(actor.timeZone));
  const ids = await recordIdsOf(tx, actor, identity.id);
  const openLoops = await tx.loop.count({
    where: { practiceId: actor.practiceId, patientId: { in: ids }, closedAt: null },
  });
  const confirmed = await findConfirmedCancer(tx, actor, ids);
  const asked = await latestAnswers(tx, actor, ids);
  return {
    ...identity,
    openLoops,
    cancer: cancerText(
      asked,
      confirmed.map(({ name }) => name),
    ),
    cancerConfirmed: confirmed.length > 0,
  };
}

/** From the latest presentation in which it was asked: a later one that left it out changes nothing. */
async function latestAnswers(
  tx: Tx,
  actor: Actor,
  patientIds: readonly string[],
): Promise<StoredAnswers> {
  const [asked] = await tx.$queryRaw<{ answers: StoredAnswers }[]>(Prisma.sql`
    select revision.answers
    from presentation
    join presentation_revision revision
      on revision.practice_id = presentation.practice_id
      and revision.presentation_id = presentation.id
      and revision.revision = presentation.current_revision
    where presentation.practice_id = ${actor.practiceId}::uuid
      and presentation.patient_id = any (${patientIds}::uuid[])
      and jsonb_exists_any(revision.answers, ${[...cancerFindings]}::text[])
    order by presentation.recorded_at desc, presentation.id desc
    limit 1`);
  return asked?.answers ?? {};
}
