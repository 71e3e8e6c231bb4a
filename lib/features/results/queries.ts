import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { isUuid } from "../../platform/uuid.ts";
import { loopSelect, toLoopRow } from "../follow-up/to-loop-row.ts";
import { findSaid } from "../presentations/hold-presentation.ts";
import { toAnswers } from "../presentations/stored-answers.ts";
import { earlierResults } from "./earlier-results.ts";
import { resultSelect, toResultView } from "./to-result-view.ts";
import type { ResultsOfLoop, ResultToCorrect, ResultView } from "./view.ts";

export { countUnreviewedResults, listUnreviewedResults } from "./list-unreviewed.ts";

/** What is reviewed together; null for an unknown loop and for another practice's alike. */
export async function findResultsOfLoop(
  actor: Actor,
  loopId: string,
): Promise<ResultsOfLoop | null> {
  requireAbility(actor, "result.read");
  if (!isUuid(loopId)) return null;
  const { practiceId } = actor;
  return inPractice(actor, async (tx) => {
    const loop = await tx.loop.findFirst({ where: { practiceId, id: loopId }, select: loopSelect });
    if (!loop) return null;
    const { presentationId } = loop;
    const { patient, revision, patientId } = await readPatient(tx, actor, presentationId);
    const rows = await tx.result.findMany({
      where: { practiceId, followUpId: loopId },
      orderBy: [{ recordedAt: "desc" }, { id: "asc" }],
      select: resultSelect,
    });
    const earlier = await earlierResults(tx, actor, patientId, rows);
    const views = rows.map((row) => toResultView(row, patient, earlier(row), actor));
    const results = rows.map(({ id }) => id);
    await recordAudit(tx, actor, "result.read", "loop", loopId, { patient: patientId, results });
    const waits = ({ awaitsReview, review, replaced }: ResultView) =>
      awaitsReview && !review && !replaced;
    return {
      loop: toLoopRow(loop, actor, new Date()),
      presentationId,
      revision,
      waiting: views.filter(waits),
      done: views.filter((view) => !waits(view)),
    };
  });
}

/** Every result of a presentation, the latest first; null for an unknown one and another practice's alike. */
export async function listResults(
  actor: Actor,
  presentationId: string,
): Promise<readonly (ResultView & { readonly followUpId: string | null })[] | null> {
  requireAbility(actor, "result.read");
  if (!isUuid(presentationId)) return null;
  const { practiceId } = actor;
  return inPractice(actor, async (tx) => {
    const found = await tx.presentation.count({ where: { practiceId, id: presentationId } });
    if (found === 0) return null;
    const { patient, patientId } = await readPatient(tx, actor, presentationId);
    const rows = await tx.result.findMany({
      where: { practiceId, presentationId },
      orderBy: [{ recordedAt: "desc" }, { id: "asc" }],
      select: resultSelect,
    });
    const results = rows.map(({ id }) => id);
    const detail = { patient: patientId, results };
    await recordAudit(tx, actor, "result.read", "presentation", presentationId, detail);
    return rows.map((row) => ({
      ...toResultView(row, patient, [], actor),
      followUpId: row.followUpId,
    }));
  });
}

/** One result, to be corrected; null likewise. */
export async function findResult(actor: Actor, id: string): Promise<ResultToCorrect | null> {
  requireAbility(actor, "result.read");
  if (!isUuid(id)) return null;
  const { practiceId } = actor;
  return inPractice(actor, async (tx) => {
    const row = await tx.result.findFirst({
      where: { practiceId, id },
      select: { ...resultSelect, presentationId: true },
    });
    if (!row) return null;
    const { presentationId, enteredValue, enteredUnit, coded, enteredRange, flag } = row;
    const parts = row.parts as Record<string, string> | null;
    const { patient, patientId } = await readPatient(tx, actor, presentationId);
    await recordAudit(tx, actor, "result.read", "result", id, { patient: patientId });
    return {
      presentationId,
      view: toResultView(row, patient, [], actor),
      entered: { enteredValue, enteredUnit, coded, enteredRange, flag, parts },
    };
  });
}

/** Age and sex as the current revision has them. */
async function readPatient(tx: Tx, { practiceId }: Actor, id: string) {
  const { patientId, currentRevision } = await tx.presentation.findFirstOrThrow({
    where: { practiceId, id },
    select: { patientId: true, currentRevision: true },
  });
  const said = await findSaid(tx, practiceId, id, currentRevision);
  return { patientId, revision: currentRevision, patient: toAnswers(said?.answers ?? {}) };
}
