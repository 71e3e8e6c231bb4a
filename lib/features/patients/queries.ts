import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateText, dayOf } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { isUuid } from "../../platform/uuid.ts";
import { loopSelect, toLoopRow } from "../follow-up/to-loop-row.ts";
import { presentationRowSelect, toPresentationRow } from "../presentations/to-presentation-row.ts";
import type { PatientBannerView } from "./identity.ts";
import { readMergedRecords } from "./merged-records.ts";
import { readPatientBanner } from "./patient-banner.ts";
import { recordIdsOf } from "./record-ids.ts";
import { readRegistrationHistory } from "./registration-history.ts";
import { readSimilarPatients, traitsOf } from "./similar-patients.ts";
import type { MergedRecord, PatientChartView } from "./view.ts";

export { findMergeSide, findPatientByNumber } from "./find-merge-side.ts";
export { findRegistration } from "./find-registration.ts";
export { findSimilarPatients } from "./find-similar.ts";
export { checkImport } from "./import/check-import.ts";
export { findImport } from "./import/import-patients.ts";
export { searchPatients } from "./search-patients.ts";

/**
 * Who this is, or null: unknown and another practice's patient alike. Of a patient that was merged it
 * is the one that stays, by the id that stands in it.
 */
export async function findPatientBanner(
  actor: Actor,
  id: string,
): Promise<PatientBannerView | null> {
  requireAbility(actor, "patient.read");
  if (!isUuid(id)) return null;
  return inPractice(actor, async (tx) => {
    const patient = await readPatientBanner(tx, actor, id);
    if (patient) await recordAudit(tx, actor, "patient.read", "patient", patient.id);
    return patient;
  });
}

/**
 * The patient with all presentations, latest first, and all loops: open ones by due date, then closed
 * ones. Of a patient that was merged it is the chart of the one that stays, by the id that stands in it.
 */
export async function findPatientChart(actor: Actor, id: string): Promise<PatientChartView | null> {
  requireAbility(actor, "patient.read");
  if (!isUuid(id)) return null;
  return inPractice(actor, async (tx) => {
    const patient = await readPatientBanner(tx, actor, id);
    if (!patient) return null;
    const ids = await recordIdsOf(tx, actor, patient.id);
    const where = { practiceId: actor.practiceId, patientId: { in: ids } };
    const presentations = await tx.presentation.findMany({
      where,
      orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
      select: { ...presentationRowSelect, patientId: true },
    });
    const loops = await tx.loop.findMany({
      where,
      orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { dueBy: "asc" }, { id: "asc" }],
      select: loopSelect,
    });
    const firstSeen = presentations.at(-1)?.recordedAt ?? null;
    const history = await readRegistrationHistory(tx, actor, { ids, firstSeen });
    const merged = await readMergedRecords(tx, actor, ids.slice(1));
    const traits = traitsOf(patient);
    const similar = await readSimilarPatients(tx, actor, { traits, except: ids, atLeast: 2 });
    await recordAudit(tx, actor, "patient.read", "patient", patient.id, {
      records: ids,
      similar: similar.found.map(({ patient: { id: other } }) => other),
    });
    const now = new Date();
    return {
      patient,
      presentations: presentations.map((row) => toPresentationRow(row, actor.timeZone)),
      keptUnder: keptUnder(presentations, merged),
      recordedAfterDeath: afterDeath(presentations[0]?.recordedAt, patient, actor),
      loops: loops.map((loop) => toLoopRow(loop, actor, now)),
      history,
      merged,
      similar,
    };
  });
}

function keptUnder(
  presentations: readonly { readonly id: string; readonly patientId: string }[],
  merged: readonly MergedRecord[],
): Readonly<Record<string, string>> {
  const numberOf = new Map(merged.map(({ patient }) => [patient.id, patient.number]));
  return Object.fromEntries(
    presentations.flatMap(({ id, patientId }) => {
      const number = numberOf.get(patientId);
      return number ? [[id, number]] : [];
    }),
  );
}

/** One of the two dates is wrong, or a consultation was entered late: somebody has to look. */
function afterDeath(
  latest: Date | undefined,
  { deceasedOn }: PatientBannerView,
  { timeZone }: Actor,
): string | null {
  const day = latest && dayOf(latest, timeZone);
  return day && deceasedOn && day > deceasedOn ? dateText(day) : null;
}
