import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { isUuid } from "../../platform/uuid.ts";
import { readPatientBanner } from "../patients/patient-banner.ts";
import { recordIdsOf } from "../patients/record-ids.ts";
import { askAgainOf } from "./ask-again.ts";
import { readEvents } from "./read-events.ts";
import { readScores } from "./read-scores.ts";
import { readValues } from "./read-values.ts";
import { scoreSeries } from "./score-series.ts";
import { valueSeries } from "./value-series.ts";
import type { PatientTrends } from "./view.ts";

/**
 * Measured values and pain over time, from every record of the patient: pain first, then the analytes by name,
 * those with one value last. null for none of this practice. Of a merged patient it is the one that stays.
 */
export async function findTrends(actor: Actor, patientId: string): Promise<PatientTrends | null> {
  requireAbility(actor, "patient.read");
  if (!isUuid(patientId)) return null;
  return inPractice(actor, async (tx) => {
    const patient = await readPatientBanner(tx, actor, patientId);
    if (!patient) return null;
    const ids = await recordIdsOf(tx, actor, patient.id);
    const pain = scoreSeries(await readScores(tx, actor, ids));
    const analytes = valueSeries(await readValues(tx, actor, ids), patient).toSorted(
      (a, b) =>
        Number(a.points.length === 1) - Number(b.points.length === 1) ||
        a.name.localeCompare(b.name, "en"),
    );
    const { events, asked } = await readEvents(tx, actor, ids);
    const detail = { part: "trends", records: ids };
    await recordAudit(tx, actor, "patient.read", "patient", patient.id, detail);
    const series = [...pain, ...analytes];
    return { patient, series, events, askAgain: askAgainOf(series, asked) };
  });
}
