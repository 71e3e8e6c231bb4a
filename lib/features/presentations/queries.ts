import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dayOfColumn, momentOf } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { isUuid } from "../../platform/uuid.ts";
import { parseAssessment } from "../assessments/assessment-schema.ts";
import { loopSelect, toLoopRow } from "../follow-up/to-loop-row.ts";
import { readPatientBanner } from "../patients/patient-banner.ts";
import { readHistory } from "./revisions.ts";
import type { ShownVerdict } from "./shown-verdict.ts";
import type { StoredAnswers } from "./stored-answers.ts";
import { recommendationSelect, toRecommendationView } from "./to-recommendation-view.ts";
import type { PresentationView } from "./view.ts";

export { findLastAnswers } from "./last-answers.ts";

/** The presentation as amended last, with its latest assessment; null for unknown and another practice's alike. */
export function findPresentation(actor: Actor, id: string): Promise<PresentationView | null> {
  return findAtRevision(actor, id, null);
}

/** The presentation as one of its revisions had it, with the assessment of that revision; null likewise. */
export function findRevision(
  actor: Actor,
  id: string,
  revision: number,
): Promise<PresentationView | null> {
  return findAtRevision(actor, id, revision);
}

async function findAtRevision(actor: Actor, id: string, revision: number | null) {
  requireAbility(actor, "presentation.read");
  if (!isUuid(id)) return null;
  return inPractice(actor, async (tx) => {
    const view = await readPresentation(tx, actor, id, revision);
    if (view)
      await recordAudit(tx, actor, "presentation.read", "presentation", id, {
        patient: view.patient.id,
        ...(revision === null ? {} : { revision }),
      });
    return view;
  });
}

async function readPresentation(
  tx: Tx,
  actor: Actor,
  id: string,
  revision: number | null,
): Promise<PresentationView | null> {
  const { practiceId, timeZone } = actor;
  const found = await tx.presentation.findFirst({
    where: { practiceId, id },
    select: {
      patientId: true,
      recordedAt: true,
      reviewOn: true,
      unreviewedResults: true,
      version: true,
      recordedBy: { select: { name: true } },
      revisions: {
        ...(revision === null ? {} : { where: { revision } }),
        orderBy: { revision: "desc" },
        take: 1,
      },
      loops: { orderBy: [{ dueBy: "asc" }, { id: "asc" }], select: loopSelect },
    },
  });
  const patient = found && (await readPatientBanner(tx, actor, found.patientId));
  const [current] = found?.revisions ?? [];
  if (!found || !patient || !current) return null;
  const now = new Date();
  const said = {
    revision: current.revision,
    answers: current.answers as unknown as StoredAnswers,
    freeText: current.freeText,
    ...(await readAssessment(tx, actor, id, current.revision)),
  };
  return {
    id,
    patient,
    recordedAt: momentOf(found.recordedAt, timeZone),
    recordedBy: found.recordedBy.name,
    ...said,
    asOf: dayOfColumn(current.asOf),
    shown: shownOf(current),
    history: await readHistory(tx, actor, id, said),
    unreviewedResults: found.unreviewedResults,
    loops: found.loops.map((loop) => toLoopRow(loop, actor, now)),
    reviewOn: found.reviewOn && dayOfColumn(found.reviewOn),
    version: found.version,
  };
}

/** The database keeps both or neither. */
function shownOf({ shownTier, shownHash }: { shownTier: string | null; shownHash: string | null }) {
  if (shownTier === null || shownHash === null) return null;
  return { tier: shownTier, hash: shownHash } as ShownVerdict;
}

async function readAssessment(tx: Tx, actor: Actor, presentationId: string, revision: number) {
  const { practiceId, timeZone } = actor;
  const latest = await tx.assessment.findFirst({
    where: { practiceId, presentationId, revision },
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    select: {
      body: true,
      assessedAt: true,
      recommendations: { orderBy: { position: "asc" }, select: recommendationSelect },
    },
  });
  if (!latest) return { assessment: null, assessedAt: null, recommendations: [] };
  return {
    assessment: parseAssessment(latest.body),
    assessedAt: momentOf(latest.assessedAt, timeZone),
    recommendations: latest.recommendations.map((row) => toRecommendationView(row, timeZone)),
  };
}
