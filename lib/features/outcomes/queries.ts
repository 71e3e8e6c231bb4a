import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateText, dayOfColumn, momentOf } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { isUuid } from "../../platform/uuid.ts";
import { causeFound } from "../follow-up/cause-found.ts";
import type { LoopOutcome } from "../follow-up/schema.ts";
import { readPatientBanner } from "../patients/patient-banner.ts";
import { recordIdsOf } from "../patients/record-ids.ts";
import { diagnosisName } from "./diagnosis-words.ts";
import { measures, type ScoreMeasure } from "./score-measures.ts";
import { historySelect, toHistories } from "./to-diagnosis-history.ts";
import type { DiagnosisStanding, PatientScores, PresentationDiagnoses } from "./view.ts";

export { findPracticeYield } from "./practice-yield.ts";

/** The confirmed diagnoses of a presentation with their corrections; null for none of this practice. */
export async function findDiagnoses(
  actor: Actor,
  presentationId: string,
): Promise<PresentationDiagnoses | null> {
  requireAbility(actor, "presentation.read");
  if (!isUuid(presentationId)) return null;
  const { practiceId, timeZone } = actor;
  return inPractice(actor, async (tx) => {
    const presentation = await tx.presentation.findFirst({
      where: { practiceId, id: presentationId },
      select: { patientId: true, recordedAt: true },
    });
    const patient = presentation && (await readPatientBanner(tx, actor, presentation.patientId));
    if (!(presentation && patient)) return null;
    const where = { practiceId, presentationId };
    const rows = await tx.diagnosisOutcome.findMany({
      where,
      orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
      select: historySelect,
    });
    const loops = await tx.loop.findMany({
      where: { ...where, outcome: { in: [...causeFound] } },
      orderBy: [{ closedAt: "asc" }, { id: "asc" }],
      select: { id: true, title: true, outcome: true, closedAt: true },
    });
    const detail = { part: "diagnosis" };
    await recordAudit(tx, actor, "presentation.read", "presentation", presentationId, detail);
    return {
      patient,
      presentationId,
      recordedAt: momentOf(presentation.recordedAt, timeZone),
      diagnoses: toHistories(rows, timeZone),
      closedWithCause: loops.map(({ id, title, outcome, closedAt }) => ({
        loopId: id,
        title,
        outcome: outcome as LoopOutcome,
        closedAt: momentOf(closedAt ?? presentation.recordedAt, timeZone),
      })),
    };
  });
}

/** What was found of a presentation that the caller has read, in one line. */
export async function findDiagnosisStanding(
  actor: Actor,
  presentationId: string,
): Promise<DiagnosisStanding> {
  requireAbility(actor, "presentation.read");
  const { practiceId } = actor;
  return inPractice(actor, async (tx) => {
    const where = { practiceId, presentationId };
    const standing = await tx.diagnosisOutcome.findMany({
      where: { ...where, condition: { not: null }, replacedBy: { is: null } },
      orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
      select: { condition: true, diagnosis: true },
    });
    const closed = await tx.loop.count({ where: { ...where, outcome: { in: [...causeFound] } } });
    const names = standing.map(({ condition, diagnosis }) =>
      diagnosisName({ condition: condition ?? "", diagnosis }),
    );
    return { names, missing: names.length === 0 && closed > 0 };
  });
}

/** The questionnaires of a patient, the day of the latest first, those taken back with them. */
export async function findScores(actor: Actor, patientId: string): Promise<PatientScores | null> {
  requireAbility(actor, "patient.read");
  if (!isUuid(patientId)) return null;
  const { practiceId, timeZone } = actor;
  return inPractice(actor, async (tx) => {
    const patient = await readPatientBanner(tx, actor, patientId);
    if (!patient) return null;
    const ids = await recordIdsOf(tx, actor, patient.id);
    const rows = await tx.outcomeScore.findMany({
      where: { practiceId, patientId: { in: ids }, score: { not: null } },
      orderBy: [{ scoredOn: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
      select: {
        id: true,
        measure: true,
        score: true,
        scoredOn: true,
        recordedAt: true,
        recordedBy: { select: { name: true } },
        replacedBy: {
          select: { reason: true, recordedAt: true, recordedBy: { select: { name: true } } },
        },
      },
    });
    await recordAudit(tx, actor, "patient.read", "patient", patient.id, { part: "scores" });
    return {
      patient,
      scores: rows.map(({ score, replacedBy, ...row }) => {
        const measure = row.measure as ScoreMeasure;
        return {
          id: row.id,
          measure,
          text: `${score} of ${measures[measure].highest}`,
          scoredOn: dateText(dayOfColumn(row.scoredOn)),
          recordedBy: row.recordedBy.name,
          recordedAt: momentOf(row.recordedAt, timeZone),
          takenBack: replacedBy && {
            by: replacedBy.recordedBy.name,
            at: momentOf(replacedBy.recordedAt, timeZone),
            reason: replacedBy.reason ?? "",
          },
        };
      }),
    };
  });
}
